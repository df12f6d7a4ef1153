import { useLocale, useTranslations } from 'next-intl';
import type { ActivityAsked } from '@/components/activities/list/asked';
import { FileLink } from '@/components/layout/file-link';
import { addressIn } from '@/components/ui/address-in';
import { Drawn } from '@/components/ui/drawn';
import { Link } from '@/components/ui/link';
import { markup } from '@/components/ui/markup';
import { Sheet } from '@/components/ui/sheet';
import { signBox } from '@/components/ui/sign';
import { Unfold } from '@/components/ui/unfold';
import type { Locale } from '@/lib/domain/access/rules';
import type { ActivityYear, DrawnActivity } from '@/lib/domain/activities/queries/overview';
import { DRAWN_MAX } from '@/lib/domain/activities/rules/listing';
import { LANES_MAX, lanesOf } from '@/lib/domain/activities/rules/ribbon';
import { partsOf } from '@/lib/domain/calendar/rules';
import { formatMonth } from '@/lib/platform/i18n/format';
import { dateFormat } from '@/lib/platform/i18n/formatters';
import { formatWhen } from '@/lib/platform/i18n/when';
import { monthStacks } from './month-stacks';
import { ribbonDrawing } from './ribbon-drawing';
import { RibbonTable } from './ribbon-table';
import { saidOf } from './said-of';

interface RibbonSheetProps {
  readonly slug: string;
  readonly asked: ActivityAsked;
  readonly activityYear: ActivityYear;
  readonly today: string;
}

const SHORT = { month: 'short', timeZone: 'UTC' } as const;
const ALL_MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** The year at a glance: day by day where there is room, on a phone month by month; as a table for who does not see it, and as a file. */
export function RibbonSheet({ slug, asked, activityYear, today }: RibbonSheetProps) {
  const t = useTranslations('activities');
  const locale = useLocale() as Locale;
  const { year, drawn, months } = activityYear;
  const all = lanesOf(drawn, activityYear.lanes, locale);
  const lanes = asked.hasAllRows ? all : all.slice(0, LANES_MAX);
  const left = all.length - lanes.length;
  const said = saidOf(drawn, year, locale, t);
  const isNow = year === asked.thisYear;
  const short = (month: number) =>
    dateFormat(locale, SHORT)
      .format(new Date(Date.UTC(2000, month - 1, 1)))
      .replace(/\.$/, '');
  const words = {
    lane: t('ribbon.lane'),
    count: t('ribbon.count'),
    outside: t('list.outside'),
    months: ALL_MONTHS.map(short),
    about: (activity: DrawnActivity) => [activity.title, said(activity).when, said(activity).status].join(', '),
    hrefOf: ({ id }: DrawnActivity) => addressIn(locale, `/m/${slug}/activities/${id}`),
  };
  const stacks = monthStacks({
    activities: drawn,
    counts: months,
    year,
    now: isNow ? partsOf(today).month : null,
    chosen: asked.month,
    words: {
      letters: ALL_MONTHS.map((month) => formatMonth(month, locale).slice(0, 1).toLowerCase()),
      name: (month, count) => t('ribbon.month', { month: formatMonth(month, locale), count }),
      hrefOf: (month) => addressIn(locale, asked.addressWith({ month: month === asked.month ? '' : String(month).padStart(2, '0') })),
    },
  });
  const title = t('ribbon.title', { year: String(year) });
  const day = isNow ? t('ribbon.today', { day: formatWhen(today, locale).replace(` ${year}`, '') }) : undefined;
  return (
    <Sheet title={title} side={day} className="mb-4 wide:mb-6">
      <div className="hidden wide:block print:block">
        <Drawn as="div" className="ribbon" aria-hidden="true" markup={ribbonDrawing({ lanes, year, today, words })} />
      </div>
      <nav aria-label={t('ribbon.months', { year: String(year) })} className="wide:hidden print:hidden">
        <Drawn as="div" className="month-stacks" markup={stacks} />
      </nav>
      {all.length > LANES_MAX && (
        <p className="mt-1.5 text-s print:hidden">
          <Link href={asked.addressWith({ rows: left > 0 ? 'all' : '' })} scroll={false}>
            {left > 0 ? t('ribbon.more', { count: left }) : t('ribbon.fewer')}
          </Link>
        </p>
      )}
      <div className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1.5 border-line border-t pt-3 text-ink-2 text-s">
        <Drawn as="div" className="flex flex-wrap gap-x-4 gap-y-1.5" markup={keyOf(t)} />
        <span className="hidden wide:inline">{[t('ribbon.day'), t('ribbon.bar')].join('; ')}</span>
        {drawn.length === DRAWN_MAX && <span>{t('ribbon.some', { count: DRAWN_MAX })}</span>}
      </div>
      <div className="relative mt-2 min-h-8 text-s print:hidden">
        {drawn.length > 0 && (
          <Unfold summary={t('ribbon.table')} about={title}>
            <RibbonTable slug={slug} lanes={lanes} year={year} said={said} />
          </Unfold>
        )}
        <div className="absolute top-0 right-0">
          <FileLink file={asked.file} name="CSV" about={title} />
        </div>
      </div>
    </Sheet>
  );
}

const keyOf = (t: ReturnType<typeof useTranslations<'activities'>>) => markup`
  <span class="key-item"><i class="bar-sample" style="--dye:var(--color-accent)"></i>${t('status.done')}</span>
  <span class="key-item"><i class="bar-sample is-planned" style="--dye:var(--color-accent)"></i>${t('status.planned')}</span>
  <span class="key-item">${signBox('sign-two_uprights', { size: 16, className: 'text-quiet' })}${t('status.cancelled')}</span>`;
