import { useTranslations } from 'next-intl';
import type { VerdictCount } from '@/lib/domain/guidance/rules/summary';
import { VerdictMark } from './verdict-mark';

interface VerdictCountsProps {
  readonly year: number;
  readonly counts: readonly VerdictCount[];
}

/** All guidelines of a year in one line: how many end in which verdict. */
export function VerdictCounts({ year, counts }: VerdictCountsProps) {
  const t = useTranslations('guidance');
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1.5 pb-4">
      <h2 className="text-l font-bold leading-heading max-wide:basis-full">{t('page.counts', { count: all, year: String(year) })}</h2>
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
