import { and, asc, between, desc, eq, gte, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { jsonRows } from '@/db/json-rows';
import { activities } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { ASKED_MAX, DRAWN_MAX, yearAsked } from '../rules/listing';
import { laneCount } from '../rules/ribbon';
import { type ActivityFilter, ALL_ACTIVITIES } from '../schema';
import { type ActivityLink, type Entries, entriesInOrder, entriesThatCount, entryIdsOf } from './entry-parts';
import { lanesIn } from './lane-parts';
import { approachesOfMany, askedActivities, asks, daysOf, inMonth, inYear, ownActivities } from './list-parts';
import { countingActivities } from './parts';

/** Of the year after the one that is shown so many are named. */
const NEXT_NAMED_MAX = 3;

const whenColumns = {
  id: activities.id,
  title: activities.title,
  firstDay: activities.firstDay,
  lastDay: activities.lastDay,
  precision: activities.precision,
};

/** What the drawings show of what fulfils a condition, the first of it first; beyond `DRAWN_MAX` it is left out. */
function drawnOf(reader: Reader, entries: Entries, condition: SQL | undefined) {
  const { status, sortKey, id } = activities;
  const drawn = reader.tx
    .select({
      ...whenColumns,
      status,
      entryIds: entryIdsOf(reader, entries).as('entry_ids'),
      approaches: approachesOfMany(reader).as('approaches'),
      sortKey,
    })
    .from(activities)
    .where(condition)
    .orderBy(asc(activities.firstDay), asc(sortKey), asc(id))
    .limit(DRAWN_MAX)
    .as('drawn');
  const { sortKey: key, ...fields } = drawn._.selectedFields;
  return jsonRows(drawn, fields, { where: undefined, by: [drawn.firstDay, key, drawn.id] });
}

/** What is said of each of these ids, in the order of all links. */
function linkedTo(all: readonly ActivityLink[]): (ids: readonly string[]) => ActivityLink[] {
  const places = new Map(all.map(({ id }, place) => [id, place]));
  return (ids) =>
    ids
      .flatMap((id) => places.get(id) ?? [])
      .sort((a, b) => a - b)
      .flatMap((place) => all[place] ?? []);
}

/** It touches the year. */
function touches(year: number): SQL | undefined {
  const [first, last] = daysOf(year);
  return and(lte(activities.firstDay, last), gte(activities.lastDay, first));
}

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

function openOf(reader: Reader, condition: SQL | undefined) {
  const { status, lastDay, sortKey, id } = activities;
  const open = reader.tx
    .select({ ...whenColumns, status, sortKey, total: sql<number>`(count(*) over ())::int`.as('total') })
    .from(activities)
    .where(and(condition, asks(reader)))
    .orderBy(desc(lastDay), asc(sortKey), asc(id))
    .limit(ASKED_MAX)
    .as('open');
  const { sortKey: key, ...fields } = open._.selectedFields;
  return jsonRows(open, fields, { where: undefined, by: [sql`${open.lastDay} desc`, key, open.id] });
}

function nextOf({ tx }: Reader, year: number) {
  const { status, sortKey, id } = activities;
  const next = tx
    .select({ ...whenColumns, sortKey, total: sql<number>`(count(*) over ())::int`.as('total') })
    .from(activities)
    .where(and(ne(status, 'cancelled'), between(activities.lastDay, ...daysOf(year + 1))))
    .orderBy(asc(activities.firstDay), asc(sortKey), asc(id))
    .limit(NEXT_NAMED_MAX)
    .as('next');
  const { sortKey: key, ...fields } = next._.selectedFields;
  return jsonRows(next, fields, { where: undefined, by: [next.firstDay, key, next.id] });
}

/**
 * What the municipality in hand still has to say of its own activities, the latest first, as many as are asked at once; each says how many
 * there are.
 */
export async function listOpenQuestions(reader: Reader) {
  const open = openOf(reader, and(countingActivities(reader), ownActivities(reader)));
  const [row] = await reader.tx.select({ open }).from(sql`(select 1) as one`);
  return row?.open ?? [];
}
export type OpenQuestion = Awaited<ReturnType<typeof listOpenQuestions>>[number];

/**
 * How the activities of the year stand that was asked, what is drawn of it and of one of its months (1 to 12), what is still to be said,
 * and what the next year has.
 */
export async function findActivityYear(reader: Reader, filter: ActivityFilter = ALL_ACTIVITIES, month = 1) {
  const year = yearAsked(filter.year, today());
  const { tx } = reader;
  const { status, lastDay } = activities;
  const [firstOfYear] = daysOf(year);
  // Which ones count is found once for all that is asked of them. Of what ended before the year only the questions are left.
  const matters = or(isNull(lastDay), gte(lastDay, firstOfYear), asks(reader));
  // What is asked below of activities is asked of these: the policies are not asked again.
  const { municipalityId, kind, hasNoSessions, sortKey } = activities;
  const known = tx.$with('activities').as(
    tx
      .select({ ...whenColumns, municipalityId, kind, status, hasNoSessions, sortKey })
      .from(activities)
      .where(and(askedActivities(reader, filter), matters)),
  );
  const entries = entriesThatCount(reader);
  const count = (of: SQL | undefined) => sql<number>`(count(*) filter (where ${of}))::int`;
  const its = (of?: SQL) => count(and(between(lastDay, ...daysOf(year)), of));
  const [row] = await tx
    .with(known, entries)
    .select({
      total: its(),
      done: its(eq(status, 'done')),
      cancelled: its(eq(status, 'cancelled')),
      coming: its(and(eq(status, 'planned'), gte(lastDay, today()))),
      unanswered: its(and(eq(status, 'planned'), lt(lastDay, today()))),
      undated: count(and(isNull(lastDay), inYear(year))),
      /** How many touch each month, January first, and how many each row of the drawing has: of all, not only of what is drawn. */
      months: sql<number[]>`array[${sql.join(
        MONTHS.map((each) => count(inMonth(year, each))),
        sql`, `,
      )}]`,
      entries: entriesInOrder(entries),
      lanes: lanesIn(reader, entries, year),
      drawn: drawnOf(reader, entries, touches(year)),
      drawnInMonth: drawnOf(reader, entries, inMonth(year, MONTHS[month - 1] ?? '01')),
      /** The latest first; each says how many there are. Only of its own a municipality is asked. */
      open: openOf(reader, ownActivities(reader)),
      next: nextOf(reader, year),
    })
    .from(activities);
  if (row === undefined) throw new Error('a count has one row');
  const { entries: links, drawn, drawnInMonth, lanes, ...rest } = row;
  const linked = linkedTo(links);
  return {
    year,
    month,
    ...rest,
    lanes: lanes.map(({ entryId, lane, number }) =>
      laneCount({ lane: entryId === null ? (lane ?? {}) : (linked([entryId])[0] ?? {}), number }),
    ),
    drawn: drawn.map(({ entryIds, ...each }) => ({ ...each, links: linked(entryIds) })),
    drawnInMonth: drawnInMonth.map(({ entryIds, ...each }) => ({ ...each, links: linked(entryIds) })),
  };
}
export type ActivityYear = Awaited<ReturnType<typeof findActivityYear>>;
export type DrawnActivity = ActivityYear['drawn'][number];
