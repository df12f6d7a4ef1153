import { useTranslations } from 'next-intl';
import { ApproachName } from '@/components/ui/approach-name';
import { Badge } from '@/components/ui/badge';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { RowHead } from '@/components/ui/row-head';
import { SortHead } from '@/components/ui/sort-head';
import type { ListedEntry } from '@/lib/domain/partnerships/queries/list';
import type { EntryOrder } from '@/lib/domain/partnerships/rules/listing';
import type { AskedList } from '@/lib/platform/listing';

interface PartnershipTableProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly rows: readonly ListedEntry[];
  readonly list: AskedList<EntryOrder>;
  /** What begins later is not "since". */
  readonly thisYear: number;
}

/** The partnerships and memberships of a municipality, each one click from its page. */
export function PartnershipTable({ municipality, rows, list, thisYear }: PartnershipTableProps) {
  const t = useTranslations('partnerships');
  const sorts = (column: EntryOrder) => ({ ...list.orders[column], children: t(`list.column.${column}`) });
  const head = (
    <>
      <SortHead {...sorts('title')} />
      <SortHead {...sorts('approach')} className="max-wide:hidden" />
      <ColumnHead className="max-wide:hidden">{t('list.place')}</ColumnHead>
      <SortHead {...sorts('state')} className="max-wide:hidden" />
      <SortHead {...sorts('since')} figure className="max-wide:hidden" />
    </>
  );
  return (
    <DataTable caption={t('list.caption', { municipality: municipality.name })} captionHidden head={head}>
      {rows.map((row) => {
        const state = row.withdrawn ? t('list.withdrawn') : t(`lifeCycle.${row.lifeCycle}`);
        const approach = (
          <ApproachName mark={{ shape: row.approach.markShape, colour: row.approach.markColour }}>{row.approach.name}</ApproachName>
        );
        const where = [...row.places, ...row.countries].join(', ');
        const isLater = row.sinceYear !== null && row.sinceYear > thisYear;
        const begin = (year: number) => t(isLater ? 'page.laterYear' : 'page.fromYear', { year: String(year) });
        const since = row.sinceYear === null ? '' : begin(row.sinceYear);
        return (
          <tr key={row.id}>
            <RowHead>
              <Link
                href={`/m/${municipality.slug}/${row.kind === 'membership' ? 'memberships' : 'partnerships'}/${row.id}`}
                className="block max-w-[24em] py-1 font-semibold [overflow-wrap:anywhere] max-wide:py-2.5"
              >
                {row.title}
              </Link>
              <span className="block pb-1.5 text-s font-normal text-ink-2 wide:hidden">
                {approach}
                <span className="block">{[where, state, since].filter((part) => part !== '').join(' · ')}</span>
              </span>
              {row.kind === 'membership' && <span className="block text-xs font-normal text-ink-2">{t('kind.membership')}</span>}
              {!row.leads && <span className="block text-xs font-normal text-ink-2">{t('list.takesPart')}</span>}
            </RowHead>
            <Cell className="max-wide:hidden">{approach}</Cell>
            <Cell className="max-w-[16em] [overflow-wrap:anywhere] max-wide:hidden">
              {row.places.length === 0 ? <span className="text-ink-3">–</span> : row.places.join(', ')}
              {row.countries.length > 0 && <span className="block text-xs text-ink-2">{row.countries.join(', ')}</span>}
            </Cell>
            <Cell className="max-wide:hidden">
              <Badge>{state}</Badge>
            </Cell>
            <Cell figure className="max-wide:hidden">
              {row.sinceYear === null ? <span className="text-ink-3">–</span> : isLater ? begin(row.sinceYear) : row.sinceYear}
            </Cell>
          </tr>
        );
      })}
    </DataTable>
  );
}
