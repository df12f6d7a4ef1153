import { useLocale, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { DefinitionList } from '@/components/ui/definition-list';
import { Fact } from '@/components/ui/fact';
import { Sheet } from '@/components/ui/sheet';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import type { PartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { fitsAgreement, RHYTHMS } from '@/lib/domain/partnerships/rules/agreement';
import { AGREEMENTS } from '@/lib/domain/partnerships/rules/facts';
import { formatWhen } from '@/lib/platform/i18n/when';
import { FactEditor } from './fact-editor';

interface AgreementSheetProps {
  readonly slug: string;
  readonly partnership: PartnershipFacts;
  readonly edits: boolean;
  readonly thisYear: number;
}

/** What was signed, since and until when, and how often both sides see each other. */
export function AgreementSheet({ slug, partnership, edits, thisYear }: AgreementSheetProps) {
  const t = useTranslations('partnerships');
  const locale = useLocale();
  const { id, agreement, agreementYear, agreementUntil, rhythmYears } = partnership;
  const kinds = AGREEMENTS.map((value) => ({ value, label: t(`agreement.${value}`) }));
  const rhythms = RHYTHMS.map((years) => ({ value: String(years), label: t(`agreed.every.${years}`) }));
  const rhythm = rhythms.find(({ value }) => value === String(rhythmYears))?.label;
  const notKnown = <span className="text-ink-2">{t('page.notKnown')}</span>;
  const openEnded = <span className="text-ink-2">{t('agreed.openEnded')}</span>;
  const at = { slug, id };
  const facts = (
    <DefinitionList>
      <Fact term={t('agreed.kind')}>
        {edits ? (
          <FactEditor {...at} name="agreement" label={t('agreed.kind')} value={agreement ?? ''} options={kinds} />
        ) : (
          agreement !== null && t(`agreement.${agreement}`)
        )}
        {agreement === 'charter' && <p className="mt-0.5 text-s text-ink-2">{t('agreed.charter')}</p>}
      </Fact>
      {fitsAgreement(agreement, 'agreementYear') && (
        <Fact term={t('agreed.year')}>
          {edits ? (
            <FactEditor
              {...at}
              name="agreementYear"
              label={t('agreed.year')}
              hint={t('agreed.yearHint')}
              value={String(agreementYear ?? '')}
              empty={notKnown}
              rules={{ when: { precision: 'year', earliest: OLDEST_YEAR, latest: thisYear } }}
            />
          ) : (
            (agreementYear ?? notKnown)
          )}
        </Fact>
      )}
      {fitsAgreement(agreement, 'agreementUntil') && (
        <Fact term={t('agreed.until')}>
          {edits ? (
            <FactEditor
              {...at}
              name="agreementUntil"
              label={t('agreed.until')}
              hint={t('agreed.untilHint')}
              value={agreementUntil ?? ''}
              empty={openEnded}
              rules={{ when: { precision: 'day' } }}
            />
          ) : agreementUntil === null ? (
            openEnded
          ) : (
            formatWhen(agreementUntil, locale)
          )}
        </Fact>
      )}
      <Fact term={t('agreed.rhythm')}>
        {edits ? (
          <FactEditor {...at} name="rhythmYears" label={t('agreed.rhythm')} value={String(rhythmYears ?? '')} options={rhythms} />
        ) : (
          rhythm
        )}
      </Fact>
    </DefinitionList>
  );
  return (
    <Sheet id="agreement" title={t('agreed.title')}>
      {edits ? <FormWords refusedBy={['partnerships']}>{facts}</FormWords> : facts}
    </Sheet>
  );
}
