import { useFormatter, useTranslations } from 'next-intl';
import type { SeverityCount, VerdictCount } from '@/lib/domain/guidance/rules/summary';
import { VerdictMark } from './verdict-mark';

interface VerdictCountsProps {
  readonly year: number;
  readonly kinds: readonly SeverityCount[];
  readonly counts: readonly VerdictCount[];
}

/** All guidelines of a year in one line: how many of each kind, and how many end in which verdict. */
export function VerdictCounts({ year, kinds, counts }: VerdictCountsProps) {
  const t = useTranslations('guidance');
  const format = useFormatter();
  const all = format.list(kinds.map(({ severity, count }) => t(`kind.${severity}`, { count })));
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1.5 pb-4">
      <h2 className="text-l font-bold leading-heading max-wide:basis-full">{t('page.counts', { all, year: String(year) })}</h2>
      <ul className="flex flex-wrap items-baseline gap-x-[18px] gap-y-1.5">
        {counts.map(({ state, count }) => (
          <li key={state} className="inline-flex items-baseline gap-[7px]">
            <span className="relative top-0.5">
              <VerdictMark state={state} />
            </span>
            <span>{t.rich(`count.${state}`, { count, b: (chunks) => <b>{chunks}</b> })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
