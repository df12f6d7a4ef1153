import type { Carried, FeedActivity, FeedPartnership } from '../queries/carried';
import { feedBegin } from '../rules';
import { activitySpan } from '../rules/dates';
import { type CalendarDate, writeCalendar } from '../rules/icalendar';
import { agreementEnd, dayToConfirm } from '../rules/keeping';

/** What an agenda says, in one language. */
export interface CalendarWords {
  readonly name: string;
  readonly online: string;
  /** What did not take place says so in its title too: not every program strikes it through. */
  readonly cancelled: (title: string) => string;
  readonly agreementEnds: (partnership: string) => string;
  readonly confirmYear: (year: number) => string;
}

/** For whom, and when. */
interface Asked {
  /** Where the pages of the municipality stand, the language included. */
  readonly room: string;
  readonly municipalityId: string;
  readonly today: string;
}

type Rendered = Asked & Carried;

/** Where an activity is: its own place, else what the answer to "where" says; nothing where nobody said. */
function placeOf(activity: FeedActivity, partnerships: readonly FeedPartnership[], { online }: CalendarWords): string | undefined {
  const { setting, place, country, recorder } = activity;
  if (place !== null) return country === null ? place : `${place}, ${country}`;
  if (setting === 'online') return online;
  if (setting === 'with_us' || setting === 'at_home') return recorder;
  return setting === 'at_partner' ? partnerships.flatMap(({ places }) => places).join(', ') : undefined;
}

function ofActivity(activity: FeedActivity, { room, partnerships }: Rendered, words: CalendarWords): CalendarDate[] {
  const span = activitySpan(activity);
  if (span === null) return [];
  const own = partnerships.filter(({ id }) => activity.partnershipIds.includes(id));
  const isCancelled = activity.status === 'cancelled';
  return [
    {
      uid: `activity-${activity.id}@tweespan`,
      title: isCancelled ? words.cancelled(activity.title) : activity.title,
      span,
      description: [activity.kind, ...own.map(({ title }) => title)].join('\n'),
      location: placeOf(activity, own, words),
      url: `${room}/activities/${activity.id}`,
      isCancelled,
    },
  ];
}

function ofAgreement({ id, title, ...signed }: FeedPartnership, { room, today }: Rendered, words: CalendarWords): CalendarDate[] {
  const day = agreementEnd(signed, feedBegin(today));
  if (day === null) return [];
  const span = { firstDay: day, lastDay: day };
  return [{ uid: `agreement-${id}@tweespan`, title: words.agreementEnds(title), span, url: `${room}/partnerships/${id}/facts` }];
}

function ofYear(year: number, { room, municipalityId }: Rendered, words: CalendarWords): CalendarDate {
  const day = dayToConfirm(year);
  const url = `${room}/resources?year=${year}`;
  return { uid: `year-${year}-${municipalityId}@tweespan`, title: words.confirmYear(year), span: { firstDay: day, lastDay: day }, url };
}

/** The agenda as a file: what is done, when agreements end, and which years ask to be confirmed. */
export function renderCalendar(carried: Rendered, words: CalendarWords): string {
  const { today, partnershipId, partnerships, activities, years } = carried;
  const signed = partnerships.filter(({ id }) => partnershipId === null || id === partnershipId);
  return writeCalendar({
    name: words.name,
    stamp: new Date(`${today}T00:00:00Z`),
    dates: [
      ...activities.flatMap((activity) => ofActivity(activity, carried, words)),
      ...signed.flatMap((partnership) => ofAgreement(partnership, carried, words)),
      ...years.map((year) => ofYear(year, carried, words)),
    ],
  });
}
