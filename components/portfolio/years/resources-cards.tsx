import { useTranslations } from 'next-intl';
import { YearBlock } from '@/components/resources/years/year-block';
import type { ResourcesTableProps } from './resources-table';
import { RowName } from './row-name';

type ResourcesCardsProps = Omit<ResourcesTableProps, 'values'>;

/** The table of a year where there is no room for one: a block for each partnership, membership and approach, and one for all together. */
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
                  {row.record === null && row.isOurs ? (
                    <p className="text-s text-ink-2">{t('nothing')}</p>
                  ) : (
                    <YearBlock figures={row.figures} decimals={table.decimals} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      <section className="mt-5 border-t-[1.5px] border-ink pt-3 font-semibold">
        <h2 className="font-bold">{t('together')}</h2>
        <YearBlock figures={table.totals} decimals={table.decimals} />
      </section>
    </div>
  );
}
