import { useLocale, useTranslations } from 'next-intl';
import { addressIn } from '@/components/ui/address-in';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { markAndName } from '@/components/ui/mark';
import { markup } from '@/components/ui/markup';
import { SortHead } from '@/components/ui/sort-head';
import { cell, DASH, row, rowHead, rowLink } from '@/components/ui/table-markup';
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
export function PartnershipTable({ municipality, rows: entries, list, thisYear }: PartnershipTableProps) {
  const t = useTranslations('partnerships');
  const locale = useLocale();
  const sorts = (column: EntryOrder) => ({ ...list.orders[column], children: t(`list.column.${column}`) });
  const head = (
    <>
      <SortHead {...sorts('title')} />
      <SortHead {...sorts('approach')} />
      <ColumnHead>{t('list.place')}</ColumnHead>
      <SortHead {...sorts('state')} />
      <SortHead {...sorts('since')} figure />
    </>
  );
  const rows = entries.map((entry) => {
    const { id, kind, approach, places, countries, sinceYear } = entry;
    const state = entry.withdrawn ? t('list.withdrawn') : t(`lifeCycle.${entry.lifeCycle}`);
    const mark = { shape: approach.markShape, colour: approach.markColour };
    const named = markup`<span class="approach-name">${markAndName(mark, approach.name)}</span>`;
    const isLater = sinceYear !== null && sinceYear > thisYear;
    const since = sinceYear === null ? '' : t(isLater ? 'page.laterYear' : 'page.fromYear', { year: String(sinceYear) });
    const more = [[...places, ...countries].join(', '), state, since].filter((part) => part !== '').join(' · ');
    const href = addressIn(locale, `/m/${municipality.slug}/${kind === 'membership' ? 'memberships' : 'partnerships'}/${id}`);
    return row([
      rowHead([
        rowLink(href, entry.title),
        markup`<span class="row-more">${named}<span>${more}</span></span>`,
        kind === 'membership' ? note(t('kind.membership')) : null,
        entry.leads ? null : note(t('list.takesPart')),
      ]),
      cell(named),
      cell([places.length === 0 ? DASH : places.join(', '), countries.length === 0 ? null : note(countries.join(', '))], {
        className: 'cell-text',
      }),
      cell(markup`<span class="badge">${state}</span>`),
      cell(sinceYear === null ? DASH : isLater ? since : String(sinceYear), { figure: true }),
    ]);
  });
  return <DataTable caption={t('list.caption', { municipality: municipality.name })} captionHidden head={head} rows={rows} oneColumn />;
}

const note = (text: string) => markup`<span class="row-note">${text}</span>`;
