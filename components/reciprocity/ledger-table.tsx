import { useTranslations } from 'next-intl';
import { DrawnTable } from '@/components/ui/drawn-table';
import { markup } from '@/components/ui/markup';
import { cell, columnHead, row, rowHead } from '@/components/ui/table-markup';
import { type Counts, LEDGER_COLUMNS, type Ledger } from '@/lib/domain/reciprocity/rules/ledger';
import type { Posts } from './thread-words';

interface LedgerTableProps extends Posts {
  readonly ledger: Ledger;
}

/** How many of each there were, all years, the latest first. Years of which nothing was kept say so: they are no noughts. */
export function LedgerTable({ ledger: { years, unrecorded, totals }, ours, theirs }: LedgerTableProps) {
  const t = useTranslations('reciprocity');
  const figures = (counts: Counts) =>
    LEDGER_COLUMNS.map((column) =>
      cell(counts[column] === 0 ? markup`<span class="font-normal text-ink-3">0</span>` : String(counts[column]), { figure: true }),
    );
  const span = markup`<td colspan="${LEDGER_COLUMNS.length}" class="text-ink-2">${t('ledger.unrecorded')}</td>`;
  return (
    <DrawnTable
      caption={t('table.caption')}
      head={[
        columnHead(t('table.year')),
        ...LEDGER_COLUMNS.map((column) =>
          columnHead(t(`column.${column}`, { ours, theirs }), { figure: true, className: 'whitespace-normal!' }),
        ),
      ]}
      rows={[
        ...years.map(({ year, counts }) => row([rowHead(String(year), { className: 'max-wide:min-w-0!' }), figures(counts)])),
        ...(unrecorded === null
          ? []
          : [
              row([
                rowHead(t('ledger.years', { from: String(unrecorded.from), until: String(unrecorded.until) }), {
                  className: 'max-wide:min-w-0!',
                }),
                span,
              ]),
            ]),
      ]}
      foot={row([rowHead(t('table.all')), figures(totals)])}
    />
  );
}
