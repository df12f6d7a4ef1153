import { useTranslations } from 'next-intl';
import { VerdictWord } from '@/components/guidance/verdicts/verdict-word';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { RowHead } from '@/components/ui/row-head';
import type { Trend } from '@/lib/domain/portfolio/rules/trend';
import { BASES } from '@/lib/domain/resources/rules/money';
import type { TrendWords } from './trend-words';

interface TrendTableProps {
  readonly trend: Trend;
  readonly what: string;
  readonly write: TrendWords['write'];
}

const dash = <span className="text-ink-3">–</span>;

/** The same figures as the drawing, all years, the latest first. */
export function TrendTable({ trend: { entries }, what, write }: TrendTableProps) {
  const t = useTranslations('portfolio.trend');
  const bases = useTranslations('resources.basis');
  const columns = [...BASES, 'target'] as const;
  const written = (column: (typeof columns)[number]) => {
    const decimals = entries.some((entry) => (entry[column] ?? 0) % 100 !== 0);
    return (value: number | null) => (value === null ? dash : write(value, decimals));
  };
  const cells = columns.map((column) => [column, written(column)] as const);
  return (
    <DataTable
      caption={what}
      captionHidden
      head={
        <>
          <ColumnHead>{t('year')}</ColumnHead>
          {BASES.map((each) => (
            <ColumnHead key={each} figure className="first-letter:uppercase">
              {bases(each)}
            </ColumnHead>
          ))}
          <ColumnHead figure>{t('target')}</ColumnHead>
          <ColumnHead>{t('standing')}</ColumnHead>
        </>
      }
    >
      {entries.toReversed().map((entry) => (
        <tr key={`${entry.year} ${entry.origin}`}>
          <RowHead className="max-wide:min-w-0!">{[String(entry.year), entry.origin].filter((part) => part !== null).join(', ')}</RowHead>
          {cells.map(([column, write]) => (
            <Cell key={column} figure>
              {write(entry[column])}
            </Cell>
          ))}
          <Cell className="whitespace-nowrap">{entry.verdict === null ? dash : <VerdictWord verdict={entry.verdict} />}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
