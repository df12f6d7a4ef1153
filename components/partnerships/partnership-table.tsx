import { useTranslations } from 'next-intl';
import { ApproachName } from '@/components/ui/approach-name';
import { Badge } from '@/components/ui/badge';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { RowHead } from '@/components/ui/row-head';
import type { ListedPartnership } from '@/lib/domain/partnerships/queries/list';

interface PartnershipTableProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly rows: readonly ListedPartnership[];
}

/** The ties of a municipality, each one click from its page. */
export function PartnershipTable({ municipality, rows }: PartnershipTableProps) {
  const t = useTranslations('partnerships');
  const head = (
    <>
      <ColumnHead>{t('list.name')}</ColumnHead>
      <ColumnHead className="max-wide:hidden">{t('list.approach')}</ColumnHead>
      <ColumnHead className="max-wide:hidden">{t('list.place')}</ColumnHead>
      <ColumnHead className="max-wide:hidden">{t('list.state')}</ColumnHead>
      <ColumnHead figure className="max-wide:hidden">
        {t('list.since')}
      </ColumnHead>
    </>
  );
  return (
    <DataTable caption={t('list.caption', { municipality: municipality.name })} captionHidden head={head}>
      {rows.map((row) => (
        <tr key={row.id}>
          <RowHead>
            <Link
              href={`/m/${municipality.slug}/partnerships/${row.id}`}
              className="block max-w-[24em] py-1 font-semibold [overflow-wrap:anywhere] max-wide:py-2.5"
            >
              {row.title}
            </Link>
            <span className="block pb-1.5 text-s font-normal text-ink-2 wide:hidden">
              <ApproachName mark={{ shape: row.approach.markShape, colour: row.approach.markColour }}>{row.approach.name}</ApproachName>
              <span className="block">
                {[...row.places, ...row.countries].join(', ')}
                {row.places.length > 0 && ' · '}
                {t(`lifeCycle.${row.lifeCycle}`)}
                {row.sinceYear !== null && ` · ${t('page.fromYear', { year: String(row.sinceYear) })}`}
              </span>
            </span>
            {!row.leads && <span className="block text-xs text-ink-2">{t('list.takesPart')}</span>}
          </RowHead>
          <Cell className="max-wide:hidden">
            <ApproachName mark={{ shape: row.approach.markShape, colour: row.approach.markColour }}>{row.approach.name}</ApproachName>
          </Cell>
          <Cell className="max-w-[16em] [overflow-wrap:anywhere] max-wide:hidden">
            {row.places.length === 0 ? <span className="text-ink-3">–</span> : row.places.join(', ')}
            {row.countries.length > 0 && <span className="block text-xs text-ink-2">{row.countries.join(', ')}</span>}
          </Cell>
          <Cell className="max-wide:hidden">
            <Badge>{t(`lifeCycle.${row.lifeCycle}`)}</Badge>
          </Cell>
          <Cell figure className="max-wide:hidden">
            {row.sinceYear ?? <span className="text-ink-3">–</span>}
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
