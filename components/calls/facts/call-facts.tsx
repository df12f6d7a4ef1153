import { useLocale, useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { DefinitionList } from '@/components/ui/definition-list';
import { Fact } from '@/components/ui/fact';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { Locale } from '@/lib/domain/access/rules';
import type { Call, OfferedVersion } from '@/lib/domain/calls/queries/page';
import { formatEuro } from '@/lib/platform/i18n/amounts';
import { formatWhen } from '@/lib/platform/i18n/when';
import { ChangeCall } from './change-call';

interface CallFactsProps {
  readonly slug: string;
  readonly call: Call;
  /** Versions that the draft can be of; null where nobody may change it. */
  readonly versions: readonly OfferedVersion[] | null;
  /** The last year that can be meant. */
  readonly lastYear: number;
}

/** By which regulation, from when until when, and how much money there is; of a draft with the way to change it. */
export function CallFacts({ slug, call, versions, lastYear }: CallFactsProps) {
  const t = useTranslations('calls');
  const locale = useLocale() as Locale;
  const { calls } = useMessages();
  const { regulation, kind, opensOn, closesOn, isSealed, envelopeCents, grantedCents } = call;
  const { no, councilDate, councilNumber, inForceFrom, inForceUntil } = regulation;
  const day = (date: string) => formatWhen(date, locale);
  const page = `/m/${slug}/grants/regulations/${regulation.id}` as const;
  return (
    <Sheet title={t('facts.title')}>
      <DefinitionList>
        <Fact term={t('facts.regulation')}>
          <Link href={page} translate="no" className="inline-block max-wide:py-2.5">
            {regulation.name}
          </Link>
          {councilDate !== null && inForceFrom !== null && (
            <span className="block text-ink-2 text-s">
              {t('facts.version', { no, day: day(councilDate), number: councilNumber })};{' '}
              {t('facts.inForce', { from: day(inForceFrom), until: inForceUntil === null ? 'none' : day(inForceUntil) })}
            </span>
          )}
          <Link href={page} className="inline-block text-s max-wide:py-2.5">
            {t('facts.checks')}
          </Link>
        </Fact>
        <Fact term={t('facts.kind')}>{t(`kind.${kind}`)}</Fact>
        <Fact term={t('facts.opens')}>{day(opensOn)}</Fact>
        <Fact term={t('facts.closes')}>{closesOn === null ? t('facts.noEnd') : day(closesOn)}</Fact>
        {kind === 'window' && <Fact term={t('facts.sealed')}>{t(isSealed ? 'facts.sealedYes' : 'facts.sealedNo')}</Fact>}
        <Fact term={t('facts.envelope')}>
          {envelopeCents === null ? t('facts.noMaximum') : <b className="tabular-nums">{formatEuro(envelopeCents, locale)}</b>}
        </Fact>
        {grantedCents > 0 && <Fact term={t('facts.granted')}>{formatEuro(grantedCents, locale)}</Fact>}
      </DefinitionList>
      {versions !== null && (
        <FormWords refusedBy={['calls', 'resources']} own={{ calls: { fields: calls.fields, facts: calls.facts, kind: calls.kind } }}>
          <ChangeCall slug={slug} call={call} versions={versions} lastYear={lastYear} />
        </FormWords>
      )}
    </Sheet>
  );
}
