import { aliasedTable, and, asc, desc, eq, gte, or, type SQL, sql } from 'drizzle-orm';
import { jsonRow } from '@/db/json-rows';
import {
  activities,
  activityKinds,
  activityParticipants,
  activityPartnerships,
  activityTexts,
  countries,
  municipalities,
  places,
  vocabularies,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { PAGE_SIZE } from '@/lib/platform/paging';
import { FILE_ROWS_MAX } from '../../partnerships/rules/listing';
import { type ActivityFilter, ALL_ACTIVITIES } from '../schema';
import { type Entries, entriesThatCount, linksOf } from './entry-parts';
import { ofTheActivity } from './link-parts';
import { approachesOf, asked, comesOn, hasFollowUp, inOrder } from './list-parts';
import { countingActivities, readsActivityTexts } from './parts';

const causes = aliasedTable(vocabularies, 'causes');

/** How many people took part on a side; null when nobody said a number. */
const peopleOf = (side: 'ours' | 'theirs') =>
  sql<number | null>`(
    select sum(${activityParticipants.people})::int from ${activityParticipants}
    where ${ofTheActivity(activityParticipants)} and ${activityParticipants.side} = ${side}
  )`;

/** Of a line of those who took part nobody knows the number: there were more. */
const hasMorePeople = sql<boolean>`exists (
  select from ${activityParticipants} where ${ofTheActivity(activityParticipants)} and ${activityParticipants.people} is null
)`;

/** What stands in a row of a list. */
const listColumns = (reader: Reader, entries: Entries) => ({
  id: activities.id,
  /** Who recorded it. */
  municipalityId: activities.municipalityId,
  recordedBy: municipalities.name,
  title: activities.title,
  kind: activities.kind,
  /** In the reader's language. */
  kindName: nameIn(reader.actor.locale, activityKinds),
  isTrip: activityKinds.isTrip,
  status: activities.status,
  /** Why it did not take place, in the reader's language; null unless that is so. */
  causeName: sql<string | null>`coalesce(${nameIn(reader.actor.locale, causes)}, ${activities.cause})`,
  firstDay: activities.firstDay,
  lastDay: activities.lastDay,
  precision: activities.precision,
  setting: activities.setting,
  place: jsonRow(
    places,
    { name: places.name, country: nameIn(reader.actor.locale, countries) },
    { join: [[countries, eq(countries.iso2, places.country)]], where: eq(places.id, activities.placeId) },
  ),
  hasNoSessions: activities.hasNoSessions,
  hasFollowUp,
  ours: peopleOf('ours'),
  theirs: peopleOf('theirs'),
  hasMorePeople,
  links: linksOf(reader, entries),
  approaches: approachesOf(reader),
});

interface Some {
  readonly limit: number;
  readonly offset?: number;
  /** Along with what was written of each: of who may not read that, its table is not asked. */
  readonly withTexts?: boolean;
}

/** The first of those that fulfil a condition; `total` counts them all. */
async function readActivities(reader: Reader, condition: SQL | undefined, { limit, offset = 0, withTexts = false }: Some) {
  const { description, venue } = activityTexts;
  const text = (column: typeof description | typeof venue) =>
    withTexts && readsActivityTexts(reader)
      ? sql<string>`coalesce((select ${column} from ${activityTexts} where ${ofTheActivity(activityTexts)}), '')`
      : sql<string>`''`;
  const { id, municipalityId, title, kind, status, cause, firstDay, lastDay, precision, setting, placeId, hasNoSessions, sortKey } =
    activities;
  // What is listed is found first; what is asked below of activities is asked of these alone.
  const listed = reader.tx.$with('activities').as(
    reader.tx
      .select({
        ...{ id, municipalityId, title, kind, status, cause, firstDay, lastDay, precision, setting, placeId, hasNoSessions, sortKey },
        total: sql<number>`(count(*) over ())::int`.as('total'),
      })
      .from(activities)
      .where(condition)
      .orderBy(...inOrder())
      .limit(limit)
      .offset(offset),
  );
  const ofEach = reader.tx
    .select({ id: activityPartnerships.partnershipId })
    .from(activityPartnerships)
    .where(ofTheActivity(activityPartnerships));
  const linked = reader.tx.select({ id: sql`unnest(array(${ofEach}))` }).from(activities);
  const entries = entriesThatCount(reader, linked);
  return reader.tx
    .with(listed, entries)
    .select({
      ...listColumns(reader, entries),
      description: text(description),
      venue: text(venue),
      total: sql<number>`total`,
    })
    .from(activities)
    .innerJoin(activityKinds, eq(activityKinds.code, activities.kind))
    .innerJoin(municipalities, eq(municipalities.id, activities.municipalityId))
    .leftJoin(causes, and(eq(causes.vocabulary, 'circumstance'), eq(causes.code, activities.cause)))
    .orderBy(...inOrder());
}

const withoutTotal = <T extends { total: number }>({ total: _, ...row }: T) => row;
const asListed = <T extends { total: number; description: string; venue: string }>({ description: _, venue: __, ...row }: T) =>
  withoutTotal(row);

/** The activities of a municipality that fit, a page of 50 at a time; `total` counts all that fit. */
export async function listActivities(reader: Reader, filter: ActivityFilter = ALL_ACTIVITIES) {
  const found = await readActivities(reader, asked(reader, filter), { limit: PAGE_SIZE, offset: (filter.page - 1) * PAGE_SIZE });
  return { rows: found.map(asListed), total: found[0]?.total ?? 0, pageSize: PAGE_SIZE };
}
export type ListedActivity = Awaited<ReturnType<typeof listActivities>>['rows'][number];

/** All that fit, for a file. What was written of them is empty for VVSG, which may not read it. */
export async function listActivitiesForFile(reader: Reader, filter: ActivityFilter) {
  const found = await readActivities(reader, asked(reader, filter), { limit: FILE_ROWS_MAX, withTexts: true });
  return found.map(withoutTotal);
}
export type ActivityOfAFile = Awaited<ReturnType<typeof listActivitiesForFile>>[number];

/** The first of those that count and fulfil a condition, and how many there are: for a small list beside something else. */
export async function listSomeActivities(reader: Reader, condition: SQL | undefined, limit: number) {
  const found = await readActivities(reader, and(countingActivities(reader), condition), { limit });
  return { rows: found.map(asListed), total: found[0]?.total ?? 0 };
}

/** Of those that count and fulfil a condition what comes next and what took place last, in one statement; each null when there is none. */
export async function findNextAndLast(reader: Reader, condition: SQL | undefined) {
  const { status, lastDay, sortKey, id } = activities;
  const counting = and(countingActivities(reader), condition);
  const one = (which: SQL | undefined, by: SQL) =>
    reader.tx.select({ id }).from(activities).where(and(counting, which)).orderBy(by, asc(sortKey), asc(id)).limit(1);
  const next = one(and(eq(status, 'planned'), gte(lastDay, today())), asc(comesOn));
  const last = one(eq(status, 'done'), desc(lastDay));
  const found = await readActivities(reader, or(sql`${id} = (${next})`, sql`${id} = (${last})`), { limit: 2 });
  const rows = found.map(asListed);
  return { next: rows.find((row) => row.status === 'planned') ?? null, last: rows.find((row) => row.status === 'done') ?? null };
}
