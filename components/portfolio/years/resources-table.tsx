import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { YearGridCells } from '@/components/resources/years/year-grid-cells';
import { type BenchmarkValues, YearGridHead } from '@/components/resources/years/year-grid-head';
import type { Approach } from '@/lib/domain/approaches/queries';
import type { ResourcesRow, ResourcesTable as Table } from '@/lib/domain/portfolio/rules/resources-table';
import { YEAR_COLUMNS } from '@/lib/domain/resources/rules/year-figures';
import { RowName } from './row-name';

export interface ResourcesTableProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly year: number;
  readonly table: Table;
  readonly approaches: readonly Approach[];
  readonly isConfirmed: boolean;
  /** What it is held against; null where nothing of it is. */
  readonly values: BenchmarkValues | null;
  /** How a row stands against them. */
  readonly standing: (row: ResourcesRow) => ReactNode;
}

/** One year: partnerships, memberships and what has no partnership, each one click from its form. On a phone the same stands in `ResourcesCards`. */
export function ResourcesTable({ municipality, year, table, approaches, isConfirmed, values, standing }: ResourcesTableProps) {
  const t = useTranslations('resources.room');
  const caption = t('caption', { municipality: municipality.name, year: String(year) });
  return (
    <section
      aria-label={caption}
      tabIndex={0}
      className="relative -mx-4 overflow-x-auto max-wide:hidden wide:-mx-6 print:mx-0! print:block! print:overflow-visible!"
    >
      <table className="year-grid">
        <caption className="sr-only">{caption}</caption>
        <YearGridHead first={t('first')} values={values} />
        {table.groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ kind, rows }) => (
            <tbody key={kind}>
              <tr data-heading>
                <th scope="rowgroup" colSpan={2 + 2 * YEAR_COLUMNS.length}>
                  {t(`kind.${kind}`)}
                </th>
              </tr>
              {rows.map((row) => (
                <tr
                  key={`${row.subject.id} ${row.record?.originNis ?? ''}`}
                  data-locked={(row.record !== null && row.record.confirmedAt !== null) || undefined}
                >
                  <th scope="row">
                    <RowName
                      row={row}
                      approach={approaches.find(({ code }) => code === row.approach)}
                      room={`/m/${municipality.slug}`}
                      year={year}
                      isConfirmed={isConfirmed}
                    />
                  </th>
                  <YearGridCells figures={row.figures} decimals={table.decimals} />
                  {values !== null && <td data-standing>{standing(row)}</td>}
                </tr>
              ))}
            </tbody>
          ))}
        <tfoot>
          <tr>
            <th scope="row">{t('together')}</th>
            <YearGridCells figures={table.totals} decimals={table.decimals} />
            {values !== null && <td data-standing />}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
