import { useLocale, useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { DefinitionList } from '@/components/ui/definition-list';
import { Fact } from '@/components/ui/fact';
import { Sheet } from '@/components/ui/sheet';
import type { PartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { fitsAgreement, RHYTHMS } from '@/lib/domain/partnerships/rules/agreement';
import { formatWhen } from '@/lib/platform/i18n/when';
import { AgreementEditor } from './agreement-editor';

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
  const { agreed, agreement: kinds } = useMessages().partnerships;
  const { id, agreement, agreementYear, agreementUntil, rhythmYears } = partnership;
  const rhythm = RHYTHMS.find((years) => years === rhythmYears);
  const nothing = <span className="text-ink-3">–</span>;
  return (
    <Sheet id="agreement" title={t('agreed.title')}>
      <DefinitionList>
        <Fact term={t('agreed.kind')}>
          {agreement === null ? nothing : t(`agreement.${agreement}`)}
          {agreement === 'charter' && <p className="mt-0.5 text-s text-ink-2">{t('agreed.charter')}</p>}
        </Fact>
        {fitsAgreement(agreement, 'agreementYear') && (
          <Fact term={t('agreed.year')}>{agreementYear ?? <span className="text-ink-2">{t('page.notKnown')}</span>}</Fact>
        )}
        {fitsAgreement(agreement, 'agreementUntil') && (
          <Fact term={t('agreed.until')}>
            {agreementUntil === null ? <span className="text-ink-2">{t('agreed.openEnded')}</span> : formatWhen(agreementUntil, locale)}
          </Fact>
        )}
        <Fact term={t('agreed.rhythm')}>{rhythm === undefined ? nothing : t(`agreed.every.${rhythm}`)}</Fact>
      </DefinitionList>
      {edits && (
        <FormWords refusedBy={['partnerships']} own={{ partnerships: { agreed, agreement: kinds } }}>
          <AgreementEditor slug={slug} partnership={{ id, agreement, agreementYear, agreementUntil, rhythmYears }} thisYear={thisYear} />
        </FormWords>
      )}
    </Sheet>
  );
}
