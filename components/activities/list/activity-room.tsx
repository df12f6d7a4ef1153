import { useLocale, useTranslations } from 'next-intl';
import { MonthSheet } from '@/components/activities/month/month-sheet';
import { RibbonSheet } from '@/components/activities/ribbon/ribbon-sheet';
import { FileLink } from '@/components/layout/file-link';
import { PageLinks } from '@/components/layout/page-links';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { Locale } from '@/lib/domain/access/rules';
import type { ActivityChoices } from '@/lib/domain/activities/queries/choices';
import type { ListedActivity } from '@/lib/domain/activities/queries/list';
import type { ActivityYear } from '@/lib/domain/activities/queries/overview';
import { sectionOf } from '@/lib/domain/activities/rules/listing';
import { formatMonth } from '@/lib/platform/i18n/format';
import { formatNames } from '@/lib/platform/i18n/formatters';
import { ActivityFilters } from './activity-filters';
import { ActivityList } from './activity-list';
import type { ActivityAsked } from './asked';
import { EmptyYear } from './empty-year';
import { NextYear } from './next-year';
import { OnlyThese } from './only-these';
import { OpenQuestions } from './open-questions';

/** What an address asks for all that is still to be said. */
const ALL_OPEN = { open: 'yes', year: '', month: '' } as const;

interface ActivityRoomProps {
  readonly municipality: { readonly id: string; readonly slug: string };
  readonly asked: ActivityAsked;
  readonly found: { readonly rows: readonly ListedActivity[]; readonly total: number; readonly pageSize: number };
  /** Null for a list of all years: nothing of it is drawn. */
  readonly activityYear: ActivityYear | null;
  readonly choices: ActivityChoices;
  readonly today: string;
  /** Where one adds an activity; null for who only reads. */
  readonly adding: `/${string}` | null;
}

/**
 * The activities of a year, of a municipality or of one partnership: narrowed, drawn, asked about, and as a list. It is no `ListPage`: that
 * has one table of one order, and here what comes and what is past stand apart, beside a drawing and a calendar of all of it.
 */
export function ActivityRoom(props: ActivityRoomProps) {
  const { municipality, asked, found, activityYear, choices, today, adding } = props;
  const t = useTranslations('activities');
  const locale = useLocale() as Locale;
  const { slug } = municipality;
  const { year, list } = asked;
  const rowsIn = (section: ReturnType<typeof sectionOf>) => found.rows.filter((row) => sectionOf(row, today) === section);
  const ofTheYear = [
    { name: 'soon', title: t('list.soon'), rows: rowsIn('coming') },
    { name: 'undated', title: t('list.withoutDay'), rows: rowsIn('undated') },
    { name: 'past', title: t('list.past', { year: String(year) }), rows: rowsIn('past') },
  ];
  const open = { name: 'open', title: t('questions.title', { count: found.total }), rows: found.rows };
  const sections = (asked.isOpen ? [open] : ofTheYear).filter(({ rows }) => rows.length > 0);
  function sideOf(count: number) {
    if (asked.isOpen) return <FileLink file={asked.file} name="CSV" about={open.title} />;
    return found.total <= found.pageSize ? t('list.count', { count }) : undefined;
  }
  const all = (
    <Link href={list.path} className="inline-block max-wide:py-2.5">
      {t('list.showAll')}
    </Link>
  );
  return (
    <>
      <ActivityFilters asked={asked} choices={choices} />
      <OnlyThese asked={asked} />
      {activityYear !== null && (
        <>
          {activityYear.drawn.length > 0 && <RibbonSheet slug={slug} asked={asked} activityYear={activityYear} today={today} />}
          <OpenQuestions slug={slug} open={activityYear.open} all={asked.addressWith(ALL_OPEN)} answers={adding !== null} />
        </>
      )}
      <div className={`grid items-start gap-4 wide:gap-6 ${activityYear === null ? '' : 'desktop:grid-cols-[minmax(0,1fr)_352px]'}`}>
        <div className="grid min-w-0 gap-4 wide:gap-6">
          {sections.length === 0 &&
            (asked.isNarrowed ? (
              <EmptyState title={t('list.none')} action={all}>
                {t('list.noneWhy', { filters: formatNames(namesOfFilters(asked, choices, locale, t), locale) })}
              </EmptyState>
            ) : (
              <EmptyYear asked={asked} years={choices.years} adding={adding} />
            ))}
          {sections.map(({ name, title, rows }) => (
            <Sheet key={name} title={title} side={sideOf(rows.length)}>
              <ActivityList municipality={municipality} rows={rows} year={asked.isOpen ? null : year} today={today} without={asked.of} />
            </Sheet>
          ))}
          <PageLinks path={list.path} query={list.query} page={list.page} pages={Math.ceil(found.total / found.pageSize)} />
        </div>
        {activityYear !== null && (
          <div className="grid min-w-0 gap-4 wide:gap-6">
            <MonthSheet slug={slug} asked={asked} activityYear={activityYear} today={today} className="max-wide:hidden print:hidden" />
            <NextYear slug={slug} asked={asked} next={activityYear.next} adding={adding} />
          </div>
        )}
      </div>
    </>
  );
}

/** What the list is narrowed by, in words. */
function namesOfFilters(
  { list: { filters }, year, month, isOpen }: ActivityAsked,
  { partnerships, approaches, kinds }: ActivityChoices,
  locale: Locale,
  t: ReturnType<typeof useTranslations<'activities'>>,
): string[] {
  const nameIn = (options: readonly { code: string; name: string }[], code: string) =>
    options.find((each) => each.code === code)?.name ?? code;
  return [
    filters.partnership === '' ? '' : nameIn(partnerships, filters.partnership),
    filters.approach === '' ? '' : nameIn(approaches, filters.approach),
    filters.kind === '' ? '' : nameIn(kinds, filters.kind),
    filters.where === '' ? '' : t(`setting.${filters.where as 'online'}`),
    isOpen ? t('filter.openOne') : month === null ? String(year) : `${formatMonth(month, locale)} ${year}`,
  ].filter((name) => name !== '');
}
