import { useLocale, useTranslations } from 'next-intl';
import { whenIn } from '@/components/activities/list/when-words';
import { addressIn } from '@/components/ui/address-in';
import { DrawnTable } from '@/components/ui/drawn-table';
import { cell, columnHead, row, rowHead, rowLink } from '@/components/ui/table-markup';
import type { Locale } from '@/lib/domain/access/rules';
import type { DrawnActivity } from '@/lib/domain/activities/queries/overview';
import type { Lane } from '@/lib/domain/activities/rules/ribbon';

interface RibbonTableProps {
  readonly slug: string;
  readonly lanes: readonly Lane<DrawnActivity>[];
  readonly year: number;
}

/** What the drawing of a year shows, as a table: row by row, from the first day of the year. */
export function RibbonTable({ slug, lanes, year }: RibbonTableProps) {
  const t = useTranslations('activities');
  const locale = useLocale() as Locale;
  const nameOf = ({ kind, title }: Lane) => {
    if (kind === 'none') return t('list.outside');
    return kind === 'approach' ? `${title}, ${t('list.outside')}` : title;
  };
  const rows = lanes.flatMap((lane) =>
    lane.activities.map((activity) =>
      row([
        rowHead(rowLink(addressIn(locale, `/m/${slug}/activities/${activity.id}`), activity.title), { className: 'cell-text' }),
        cell(nameOf(lane), { className: 'cell-text' }),
        cell(whenIn(year, activity, locale)),
        cell(t(`status.${activity.status}`)),
      ]),
    ),
  );
  const head = [t('ribbon.activity'), t('ribbon.lane'), t('ribbon.when'), t('ribbon.status')].map((name) => columnHead(name));
  return <DrawnTable caption={t('ribbon.caption', { year: String(year) })} head={head} rows={rows} />;
}
