import { useLocale, useTranslations } from 'next-intl';
import { addressIn } from '@/components/ui/address-in';
import { DrawnTable } from '@/components/ui/drawn-table';
import { cell, columnHead, row, rowHead, rowLink } from '@/components/ui/table-markup';
import type { Locale } from '@/lib/domain/access/rules';
import type { DrawnActivity } from '@/lib/domain/activities/queries/overview';
import type { Lane } from '@/lib/domain/activities/rules/ribbon';
import type { Said } from './said-of';

interface RibbonTableProps {
  readonly slug: string;
  readonly lanes: readonly Lane<DrawnActivity>[];
  readonly year: number;
  readonly said: (activity: DrawnActivity) => Said;
}

/** What the drawing of a year shows, as a table: row by row, from the first day of the year. */
export function RibbonTable({ slug, lanes, year, said }: RibbonTableProps) {
  const t = useTranslations('activities');
  const locale = useLocale() as Locale;
  const nameOf = ({ kind, title }: Lane) => {
    if (kind === 'none') return t('list.outside');
    return kind === 'approach' ? `${title}, ${t('list.outside')}` : title;
  };
  const rows = lanes.flatMap((lane) => {
    const name = cell(nameOf(lane), { className: 'cell-text' });
    return lane.activities.map((activity) => {
      const { when, status } = said(activity);
      const head = rowHead(rowLink(addressIn(locale, `/m/${slug}/activities/${activity.id}`), activity.title), { className: 'cell-text' });
      return row([head, name, cell(when), cell(status)]);
    });
  });
  const head = [t('ribbon.activity'), t('ribbon.lane'), t('ribbon.when'), t('ribbon.status')].map((name) => columnHead(name));
  return <DrawnTable caption={t('ribbon.caption', { year: String(year) })} head={head} rows={rows} />;
}
