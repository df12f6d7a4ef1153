import { useLocale, useTranslations } from 'next-intl';
import type { PartnershipFacts } from '@/lib/domain/partnerships/queries/facts';
import { formatWhen } from '@/lib/platform/i18n/when';

export type Circumstance = PartnershipFacts['circumstances'][number];

interface CircumstanceLineProps {
  readonly circumstance: Circumstance;
  /** The list of what can stand in the way. */
  readonly terms: readonly { readonly code: string; readonly name: string }[];
  readonly today: string;
}

/** What stood in the way, when, and a remark. */
export function CircumstanceLine({ circumstance, terms, today }: CircumstanceLineProps) {
  const t = useTranslations('partnerships.circumstances');
  const locale = useLocale();
  const { fromDate, untilDate, remark } = circumstance;
  const from = formatWhen(fromDate, locale);
  const still = fromDate > today ? t('starting', { from }) : t('lasting', { from });
  return (
    <div className="min-w-0 flex-1">
      <span className="block font-semibold first-letter:uppercase">{circumstanceName(circumstance, terms)}</span>
      <span className="block text-s">{untilDate === null ? still : t('period', { from, until: formatWhen(untilDate, locale) })}</span>
      {remark !== '' && <span className="block text-ink-2 text-s [overflow-wrap:anywhere]">{remark}</span>}
    </div>
  );
}

/** Its name in the list of what can stand in the way; a term that left the list keeps its code. */
export function circumstanceName({ circumstance }: Circumstance, terms: CircumstanceLineProps['terms']): string {
  return terms.find(({ code }) => code === circumstance)?.name ?? circumstance;
}
