import { useTranslations } from 'next-intl';
import { ApproachName } from '@/components/ui/approach-name';
import { Badge } from '@/components/ui/badge';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { RowHead } from '@/components/ui/row-head';
import type { ListedPartnership } from '@/lib/domain/partnerships/queries';

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
      <ColumnHead>{t('list.approach')}</ColumnHead>
      <ColumnHead>{t('list.place')}</ColumnHead>
      <ColumnHead>{t('list.state')}</ColumnHead>
      <ColumnHead figure>{t('list.since')}</ColumnHead>
    </>
  );
  return (
    <DataTable caption={t('list.caption', { municipality: municipality.name })} captionHidden head={head} minWidth={760}>
      {rows.map((row) => (
        <tr key={row.id}>
          <RowHead>
            <Link
              href={`/m/${municipality.slug}/partnerships/${row.id}`}
              className="inline-block max-w-[24em] py-1 max-wide:max-w-[10.5em] max-wide:py-2.5 font-semibold"
            >
              {row.title}
            </Link>
            {!row.leads && <span className="block text-xs text-ink-2">{t('list.takesPart')}</span>}
          </RowHead>
          <Cell>
            <ApproachName mark={{ shape: row.approach.markShape, colour: row.approach.markColour }}>{row.approach.name}</ApproachName>
          </Cell>
          <Cell>
            {row.places.length === 0 ? <span className="text-ink-3">–</span> : row.places.join(', ')}
            {row.countries.length > 0 && <span className="block text-xs text-ink-2">{row.countries.join(', ')}</span>}
          </Cell>
          <Cell>
            <Badge>{t(`lifeCycle.${row.lifeCycle}`)}</Badge>
          </Cell>
          <Cell figure>{row.sinceYear ?? <span className="text-ink-3">–</span>}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
