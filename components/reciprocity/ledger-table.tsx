import { useFormatter, useTranslations } from 'next-intl';
import { DrawnTable } from '@/components/ui/drawn-table';
import { markup } from '@/components/ui/markup';
import { cell, columnHead, DASH, row, rowHead } from '@/components/ui/table-markup';
import { SIDES, type Side } from '@/lib/domain/partnerships/rules/facts';
import type { Obstacle } from '@/lib/domain/reciprocity/queries';
import { type AsKnown, type Counts, LEDGER_COLUMNS, type Ledger } from '@/lib/domain/reciprocity/rules/ledger';
import { namesIn, obstaclesBetween, obstaclesIn } from '@/lib/domain/reciprocity/rules/obstacles';
import type { Posts } from './thread-words';

interface LedgerTableProps extends Posts {
  readonly ledger: Ledger;
  readonly obstacles: readonly Obstacle[];
  readonly today: string;
}

/** A column that is narrow: its head may take several lines. */
const WRAPPED = { figure: true, className: 'whitespace-normal!' } as const;
const YEAR = { className: 'max-wide:min-w-0!' };

const figure = (content: string | null) => cell(content ?? markup`<span class="font-normal text-ink-3">0</span>`, { figure: true });

/**
 * How many of each there were, how many days each side was away, and what stood in the way: all years, the latest first. Years of which
 * nothing was kept say so: they are no noughts.
 */
export function LedgerTable({ ledger, obstacles, today, ours, theirs }: LedgerTableProps) {
  const t = useTranslations('reciprocity');
  const format = useFormatter();
  const { years, unrecorded, totals } = ledger;
  const daysOf = ({ known, isAtLeast }: AsKnown) => {
    if (known === 0) return isAtLeast ? cell(DASH, { figure: true }) : figure(null);
    return figure(isAtLeast ? t('table.atLeast', { count: known }) : String(known));
  };
  const figures = (counts: Counts, days: Readonly<Record<Side, AsKnown>>) => [
    ...LEDGER_COLUMNS.map((column) => figure(counts[column] === 0 ? null : String(counts[column]))),
    ...SIDES.map((side) => daysOf(days[side])),
  ];
  const unkept = unrecorded === null ? [] : obstaclesBetween(obstacles, unrecorded);
  const hindered = new Map(years.map(({ year }) => [year, obstaclesIn(obstacles, year, today).map(({ obstacle }) => obstacle)]));
  const hasObstacles = unkept.length > 0 || [...hindered.values()].some((each) => each.length > 0);
  const named = (own: readonly Obstacle[]) =>
    hasObstacles ? cell(format.list(namesIn(own)), { className: 'ledger-circumstances' }) : null;
  const span = markup`<td colspan="${LEDGER_COLUMNS.length + SIDES.length}" class="text-ink-2">${t('ledger.unrecorded')}</td>`;
  return (
    <DrawnTable
      caption={t('table.caption')}
      head={[
        columnHead(t('table.year')),
        ...LEDGER_COLUMNS.map((column) => columnHead(t(`column.${column}`, { ours, theirs }), WRAPPED)),
        ...SIDES.map((side) => columnHead(t(`table.days.${side}`, { ours, theirs }), WRAPPED)),
        ...(hasObstacles ? [columnHead(t('table.circumstances'))] : []),
      ]}
      rows={[
        ...years.map(({ year, counts, days }) =>
          row([rowHead(String(year), YEAR), ...figures(counts, days), named(hindered.get(year) ?? [])]),
        ),
        ...(unrecorded === null
          ? []
          : [
              row([
                rowHead(t('ledger.years', { from: String(unrecorded.from), until: String(unrecorded.until) }), YEAR),
                span,
                named(unkept),
              ]),
            ]),
      ]}
      foot={row([rowHead(t('table.all')), ...figures(totals, ledger.days), named([])])}
    />
  );
}
