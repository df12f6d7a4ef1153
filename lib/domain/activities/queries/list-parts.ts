import { and, asc, between, desc, eq, exists, gte, inArray, isNull, lt, lte, ne, notExists, or, type SQL, sql } from 'drizzle-orm';
import { jsonRows, qualified } from '@/db/json-rows';
import {
  activities,
  activityChoices,
  activityKinds,
  activityMemberships,
  activityPartnerships,
  activitySessions,
  approaches,
  approachPeriods,
  memberships,
  partnerships,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { yearOf } from '../../calendar/rules';
import { approachPeriodIn } from '../../partnerships/queries/parts';
import { followUpAskedFrom, linkAsked, yearAsked } from '../rules/listing';
import type { ActivityFilter } from '../schema';
import type { ActivityLink } from './entry-parts';
import { type ActivityKey, chosenApproaches, LINKED, linksToMemberships, linksToPartnerships, ofTheActivity } from './link-parts';
import { countingActivities } from './parts';

const JOINED = {
  ...LINKED,
  period: (year = yearOf(today())) => approachPeriodIn(year),
  chosen: eq(approaches.code, activityChoices.code),
};

/** The approaches that were chosen for each, in their order. */
export const approachesOf = ({ actor }: Reader) =>
  jsonRows(
    activityChoices,
    { code: approaches.code, name: nameIn(actor.locale, approaches), markShape: approaches.markShape, markColour: approaches.markColour },
    {
      join: [[approaches, JOINED.chosen]],
      where: chosenApproaches(),
      by: [approaches.sortOrder],
    },
  );

/** The same of hundreds: whether any was chosen for an own activity, as for few, is looked up among all of those and not asked of each. */
export function approachesOfMany(reader: Reader): ReturnType<typeof approachesOf> {
  const { activityId, municipalityId, set } = activityChoices;
  const own = sql`${municipalityId} = ${reader.scope.municipalityId}::uuid`;
  const withOne = reader.tx
    .select({ activityId })
    .from(activityChoices)
    .where(and(own, eq(set, 'approaches')));
  const hasNone = sql`${ownActivities(reader)} and ${activities.id} not in ${withOne}`;
  return qualified(sql`case when ${hasNone} then '[]'::json else ${approachesOf(reader)} end`);
}

/** Does it belong to a partnership or a membership that has that approach in that year? */
function belongsToApproach(reader: Reader, code: string, year: number): SQL | undefined {
  const { tx } = reader;
  const one = { one: sql`1` };
  const inPartnership = tx
    .select(one)
    .from(activityPartnerships)
    .innerJoin(partnerships, JOINED.partnership)
    .innerJoin(approachPeriods, JOINED.period(year))
    .where(and(linksToPartnerships(reader), eq(approachPeriods.approach, code)));
  const inMembership = tx
    .select(one)
    .from(activityMemberships)
    .innerJoin(memberships, JOINED.membership)
    .where(and(linksToMemberships(reader), eq(memberships.approach, code)));
  return or(exists(inPartnership), exists(inMembership));
}

/** Is it of that partnership or membership? Of which approach that is, is not asked. */
export function isOf(reader: Reader, { kind, id }: Pick<ActivityLink, 'kind' | 'id'>, activity: ActivityKey = activities): SQL | undefined {
  const from = reader.tx.select({ one: sql`1` });
  return exists(
    kind === 'partnership'
      ? from
          .from(activityPartnerships)
          .innerJoin(partnerships, JOINED.partnership)
          .where(and(linksToPartnerships(reader, activity), eq(activityPartnerships.partnershipId, id)))
      : from
          .from(activityMemberships)
          .innerJoin(memberships, JOINED.membership)
          .where(and(linksToMemberships(reader, activity), eq(activityMemberships.membershipId, id))),
  );
}

/** Has it that approach: the ones that were chosen for it, else those that what it belongs to has in the year that is asked. */
function isOfApproach(reader: Reader, code: string, year: number): SQL | undefined {
  const chosen = (only?: SQL) => reader.tx.select({ one: sql`1` }).from(activityChoices).where(and(chosenApproaches(), only));
  return or(exists(chosen(eq(activityChoices.code, code))), and(notExists(chosen()), belongsToApproach(reader, code, year)));
}

/** What counts, narrowed by all that was asked but year and month. */
export function askedActivities(reader: Reader, { partnership, approach, kind, where, year }: ActivityFilter): SQL | undefined {
  const link = linkAsked(partnership);
  return and(
    countingActivities(reader),
    link === null ? undefined : isOf(reader, link),
    approach === '' ? undefined : isOfApproach(reader, approach, yearAsked(year, today())),
    kind === '' ? undefined : eq(activities.kind, kind),
    where === '' ? undefined : eq(activities.setting, where),
  );
}

/** Was its follow-up noted? */
export const hasFollowUp = sql<boolean>`exists (
  select from ${activitySessions} where ${ofTheActivity(activitySessions)} and ${activitySessions.kind} = 'follow_up'
)`;

/** What asks something of who recorded it; the rules are `asksWhetherItTookPlace` and `lacksFollowUp`. */
export function asks({ tx }: Reader): SQL | undefined {
  const { status, lastDay, kind, hasNoSessions } = activities;
  const trips = tx.select({ code: activityKinds.code }).from(activityKinds).where(eq(activityKinds.isTrip, true));
  const lacks = and(
    eq(status, 'done'),
    inArray(kind, trips),
    gte(lastDay, followUpAskedFrom(today())),
    eq(hasNoSessions, false),
    sql`not ${hasFollowUp}`,
  );
  return and(lt(lastDay, today()), or(eq(status, 'planned'), lacks));
}

/** Those of the municipality in hand: only of its own it is asked something. */
export const ownActivities = ({ scope }: Reader) =>
  scope.municipalityId === null ? sql`false` : eq(activities.municipalityId, scope.municipalityId);

/** The first and the last day of a year. */
export const daysOf = (year: number) => [`${year}-01-01`, `${year}-12-31`] as const;

/** Its last day lies in the year; of this year also what has no day yet. */
export function inYear(year: number): SQL | undefined {
  const its = between(activities.lastDay, ...daysOf(year));
  return year === yearOf(today()) ? or(its, isNull(activities.lastDay)) : its;
}

/** It touches that month (`01` to `12`), of one of which more than the year is known. */
export function inMonth(year: number, month: string): SQL | undefined {
  const first = `${year}-${month}-01`;
  const end = sql`(${first}::date + interval '1 month' - interval '1 day')::date`;
  return and(ne(activities.precision, 'year'), lte(activities.firstDay, end), gte(activities.lastDay, first));
}

/** All that an address asks of the list. What still asks something is listed of every year. */
export function asked(reader: Reader, filter: ActivityFilter): SQL | undefined {
  if (filter.open !== '') return and(askedActivities(reader, filter), ownActivities(reader), asks(reader));
  const year = yearAsked(filter.year, today());
  const touches = filter.month === '' ? inYear(year) : inMonth(year, filter.month);
  return and(askedActivities(reader, filter), touches);
}

/** The day by which what comes is ordered: a month or a year comes by its end, for it can be any day of it. */
export const comesOn = sql`case when ${activities.precision} = 'day' then ${activities.firstDay} else ${activities.lastDay} end`;

/** What comes, the nearest first; then what nobody knows the day of; then what is past, the latest first. The rule is `sectionOf`. */
export function inOrder(): SQL[] {
  const { status, firstDay, lastDay, sortKey, id } = activities;
  const comes = sql`(${lastDay} >= ${today()} and ${status} <> 'done')`;
  const section = sql`case when ${lastDay} is null then 1 when ${comes} then 0 else 2 end`;
  const day = sql`case when ${comes} then ${comesOn} end`;
  return [asc(section), asc(day), sql`${lastDay} desc nulls last`, desc(firstDay), asc(sortKey), asc(id)];
}
