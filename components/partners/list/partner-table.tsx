import { useLocale, useTranslations } from 'next-intl';
import { addressIn } from '@/components/ui/address-in';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { markAndName } from '@/components/ui/mark';
import { type Markup, markup } from '@/components/ui/markup';
import { SortHead } from '@/components/ui/sort-head';
import { cell, DASH, row, rowHead, rowLink } from '@/components/ui/table-markup';
import type { Locale } from '@/lib/domain/access/rules';
import type { ListedPartner } from '@/lib/domain/partners/queries/list';
import { type PartnerOrder, rolesTogether } from '@/lib/domain/partners/rules/listing';
import { formatWhen } from '@/lib/platform/i18n/when';
import type { AskedList } from '@/lib/platform/listing';

interface PartnerTableProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly rows: readonly ListedPartner[];
  readonly list: AskedList<PartnerOrder>;
}

/** The partners of a municipality, each one click from its page; local governments, which have none, lead to their partnerships. */
export function PartnerTable({ municipality, rows: partners, list }: PartnerTableProps) {
  const t = useTranslations('partners');
  const side = useTranslations('partnerships.side');
  const locale = useLocale() as Locale;
  const room = `/m/${municipality.slug}` as const;
  const sorts = (column: PartnerOrder) => ({ ...list.orders[column], children: t(`column.${column}`) });
  const head = (
    <>
      <SortHead {...sorts('name')} />
      <SortHead {...sorts('kind')} />
      <SortHead {...sorts('place')} />
      <ColumnHead>{t('list.partnerships')}</ColumnHead>
    </>
  );

  function saidOf({ role, what, untilDate }: ListedPartner['roles'][number]): string {
    if (role === null) return t('list.itself');
    const does = [t(`role.${role}`), what].filter((part) => part !== '').join(': ');
    return untilDate === null ? does : `${does}, ${t('list.until', { day: formatWhen(untilDate, locale) })}`;
  }

  const rolesOf = (partner: ListedPartner): readonly Markup[] =>
    rolesTogether(partner.roles).map(({ partnership: { id, title, markShape, markColour }, roles }) => {
      const link = rowLink(addressIn(locale, `${room}/partnerships/${id}`), title);
      const named = markup`<span>${[link, ...roles.map((role) => note(saidOf(role)))]}</span>`;
      return markup`<span class="approach-name">${markAndName({ shape: markShape, colour: markColour }, named)}</span>`;
    });

  const rows = partners.map((partner) => {
    const { id, name, kindName, place, country, isShared } = partner;
    const where = [place, country].filter((part) => part !== null).join(', ');
    const roles = rolesOf(partner).map((role) => markup`<span class="block">${role}</span>`);
    const more = [kindName, side(partner.side), where].filter((part) => part !== '').join(' · ');
    return row([
      rowHead([
        isShared ? markup`<span class="row-title">${name}</span>` : rowLink(addressIn(locale, `${room}/partners/${id}`), name),
        isShared ? note(t('list.shared')) : null,
        markup`<span class="row-more"><span>${more}</span>${roles}</span>`,
      ]),
      cell(kindName, { className: 'cell-text' }),
      cell([where === '' ? DASH : where, note(side(partner.side))], { className: 'cell-text' }),
      cell(roles.length === 0 ? DASH : roles, { className: 'cell-text' }),
    ]);
  });
  return <DataTable caption={t('list.caption', { municipality: municipality.name })} captionHidden head={head} rows={rows} oneColumn />;
}

const note = (text: string) => markup`<span class="row-note">${text}</span>`;
