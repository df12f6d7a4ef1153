import { useLocale, useTranslations } from 'next-intl';
import type { ActivityAsked } from '@/components/activities/list/asked';
import { whenIn } from '@/components/activities/list/when-words';
import { addressIn } from '@/components/ui/address-in';
import { ButtonLink } from '@/components/ui/button-link';
import { Drawn } from '@/components/ui/drawn';
import { Icon } from '@/components/ui/icon';
import { markAndName } from '@/components/ui/mark';
import { markup } from '@/components/ui/markup';
import { Sheet } from '@/components/ui/sheet';
import { rowLink } from '@/components/ui/table-markup';
import type { Locale } from '@/lib/domain/access/rules';
import type { ActivityYear } from '@/lib/domain/activities/queries/overview';
import { lanesOfOne } from '@/lib/domain/activities/rules/ribbon';
import { formatMonth } from '@/lib/platform/i18n/format';
import { dateFormat } from '@/lib/platform/i18n/formatters';
import { monthDrawing } from './month-drawing';

interface MonthSheetProps {
  readonly slug: string;
  readonly asked: ActivityAsked;
  /** Its month, what is drawn of that, and how many each month has. */
  readonly activityYear: Pick<ActivityYear, 'month' | 'drawnInMonth' | 'months'>;
  readonly today: string;
  readonly className?: string;
}

const WEEKDAY = { weekday: 'short', timeZone: 'UTC' } as const;
/** A Monday. */
const MONDAY = Date.UTC(2026, 10, 23);

/** The calendar of one month of the year, and under it what happens then. */
export function MonthSheet({ slug, asked: { year, addressWith }, activityYear, today, className }: MonthSheetProps) {
  const t = useTranslations('activities');
  const locale = useLocale() as Locale;
  const weekdays = Array.from({ length: 7 }, (_, at) =>
    dateFormat(locale, WEEKDAY)
      .format(new Date(MONDAY + at * 86_400_000))
      .slice(0, 2),
  );
  const { month, months, drawnInMonth: activities } = activityYear;
  const items = activities.map((activity) => {
    const [lane] = lanesOfOne(activity);
    const link = rowLink(addressIn(locale, `/m/${slug}/activities/${activity.id}`), activity.title);
    const said = activity.status === 'cancelled' ? `, ${t('status.cancelled')}` : '';
    const words = markup`<span>${link}, ${whenIn(year, activity, locale)}${said}</span>`;
    return markup`<li class="py-1"><span class="approach-name">${markAndName(lane?.mark ?? { shape: '', colour: '' }, words)}</span></li>`;
  });
  const title = `${formatMonth(month, locale)} ${year}`;
  const turn = (to: number, way: 'previous' | 'next') =>
    to >= 1 &&
    to <= 12 && (
      <ButtonLink
        size="small"
        href={`${addressWith({ calendar: `${year}-${String(to).padStart(2, '0')}` })}#month`}
        aria-label={t(`month.${way}`)}
        className="min-w-10 justify-center px-0!"
      >
        <Icon sign="chevron" size={16} className={way === 'next' ? '-rotate-90' : 'rotate-90'} />
      </ButtonLink>
    );
  return (
    <Sheet
      id="month"
      className={className ?? ''}
      title={<span className="inline-block first-letter:uppercase">{title}</span>}
      side={
        <div className="flex gap-1.5">
          {turn(month - 1, 'previous')}
          {turn(month + 1, 'next')}
        </div>
      }
    >
      <Drawn as="div" className="text-s" aria-hidden="true" markup={monthDrawing({ activities, year, month, today, weekdays })} />
      <div className="mt-1 border-line border-t pt-2 text-s">
        {activities.length === 0 ? (
          <p className="text-ink-2">{t('month.nothing')}</p>
        ) : (
          <Drawn as="div" markup={markup`<ul>${items}</ul>`} />
        )}
        {activities.length < (months[month - 1] ?? 0) && <p className="text-ink-2">{t('ribbon.some', { count: activities.length })}</p>}
      </div>
    </Sheet>
  );
}
