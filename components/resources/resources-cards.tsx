import { useTranslations } from 'next-intl';
import { FIGURES } from '@/lib/domain/resources/rules/money';
import { YEAR_COLUMNS, type YearFigures } from '@/lib/domain/resources/rules/year-figures';
import type { ResourcesTableProps } from './resources-table';
import { RowName } from './row-name';
import { YearFigure } from './year-figure';

type ResourcesCardsProps = Omit<ResourcesTableProps, 'values'>;

/** The table of a year where there is no room for one: a block for each tie, membership and approach, and one for all together. */
export function ResourcesCards({ municipality, year, table, approaches, isConfirmed, standing }: ResourcesCardsProps) {
  const t = useTranslations('resources.room');
  return (
    <div className="wide:hidden print:hidden!">
      {table.groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ kind, rows }) => (
          <section key={kind} className="mt-5">
            <h2 className="font-bold">{t(`kind.${kind}`)}</h2>
            <ul className="divide-y divide-line">
              {rows.map((row) => (
                <li key={`${row.subject.id} ${row.record?.originNis ?? ''}`} className="pb-3 pt-1">
                  <h3 className="font-semibold">
                    <RowName
                      row={row}
                      approach={approaches.find(({ code }) => code === row.approach)}
                      room={`/m/${municipality.slug}`}
                      year={year}
                      isConfirmed={isConfirmed}
                    />
                  </h3>
                  {row.verdicts.length > 0 && <div className="pb-1.5 text-s">{standing(row)}</div>}
                  {row.record === null ? (
                    <p className="text-s text-ink-2">{t('nothing')}</p>
                  ) : (
                    <Figures figures={row.figures} table={table} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      <section className="mt-5 border-t-[1.5px] border-ink pt-3 font-semibold">
        <h2 className="font-bold">{t('together')}</h2>
        <Figures figures={table.totals} table={table} />
      </section>
    </div>
  );
}

/** The four groups under each other, planned and actual beside each other. */
function Figures({ figures, table }: { readonly figures: YearFigures; readonly table: ResourcesCardsProps['table'] }) {
  const t = useTranslations('resources');
  return (
    <table className="w-full text-s">
      <thead>
        <tr className="text-ink-2">
          <td />
          {FIGURES.map((figure) => (
            <th key={figure} scope="col" className="w-[30%] pb-0.5 text-right font-normal">
              {t(`figure.${figure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {YEAR_COLUMNS.map((column) => (
          <tr key={column}>
            <th scope="row" className="py-0.5 pr-2 text-left font-normal first-letter:uppercase">
              {t(`group.${column}`)}
            </th>
            {FIGURES.map((figure) => (
              <td key={figure} className="py-0.5 text-right tabular-nums">
                <YearFigure column={column} value={figures[column][figure]} decimals={table.decimals[column][figure]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
