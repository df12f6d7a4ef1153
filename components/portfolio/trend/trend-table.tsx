import { useLocale, useTranslations } from 'next-intl';
import { verdictWord } from '@/components/guidance/verdicts/verdict-word';
import { DrawnTable } from '@/components/ui/drawn-table';
import { cell, columnHead, DASH, row, rowHead } from '@/components/ui/table-markup';
import type { Locale } from '@/lib/domain/access/rules';
import type { Trend } from '@/lib/domain/portfolio/rules/trend';
import { BASES } from '@/lib/domain/resources/rules/money';
import type { TrendWords } from './trend-words';

interface TrendTableProps {
  readonly trend: Trend;
  readonly what: string;
  readonly write: TrendWords['write'];
}

/** The same figures as the drawing, all years, the latest first. */
export function TrendTable({ trend: { entries }, what, write }: TrendTableProps) {
  const t = useTranslations('portfolio.trend');
  const bases = useTranslations('resources.basis');
  const verdicts = useTranslations('guidance.verdict');
  const locale = useLocale() as Locale;
  const columns = [...BASES, 'target'] as const;
  const written = (column: (typeof columns)[number]) => {
    const decimals = entries.some((entry) => (entry[column] ?? 0) % 100 !== 0);
    return (value: number | null) => (value === null ? DASH : write(value, decimals));
  };
  const cells = columns.map((column) => [column, written(column)] as const);
  return (
    <DrawnTable
      caption={what}
      head={[
        columnHead(t('year')),
        ...BASES.map((each) => columnHead(bases(each), { figure: true, className: 'first-letter:uppercase' })),
        columnHead(t('target'), { figure: true }),
        columnHead(t('standing')),
      ]}
      rows={entries
        .toReversed()
        .map((entry) =>
          row([
            rowHead([String(entry.year), entry.origin].filter((part) => part !== null).join(', '), { className: 'max-wide:min-w-0!' }),
            cells.map(([column, write]) => cell(write(entry[column]), { figure: true })),
            cell(entry.verdict === null ? DASH : verdictWord(entry.verdict, verdicts, locale), { className: 'whitespace-nowrap' }),
          ]),
        )}
    />
  );
}
