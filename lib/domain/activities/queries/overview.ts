import { and, asc, between, desc, eq, gte, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { jsonRows } from '@/db/json-rows';
import { activities } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { ASKED_MAX, DRAWN_MAX, yearAsked } from '../rules/listing';
import { laneCount } from '../rules/ribbon';
import { type ActivityFilter, ALL_ACTIVITIES } from '../schema';
import { lanesIn } from './lane-parts';
import { approachesOf, askedActivities, asks, daysOf, inMonth, inYear, linksOf, ownActivities } from './list-parts';
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
function drawnOf(reader: Reader, condition: SQL | undefined) {
  const { status, sortKey, id } = activities;
  const drawn = reader.tx
    .select({ ...whenColumns, status, links: linksOf(reader).as('links'), approaches: approachesOf(reader).as('approaches'), sortKey })
    .from(activities)
    .where(condition)
    .orderBy(asc(activities.firstDay), asc(sortKey), asc(id))
    .limit(DRAWN_MAX)
    .as('drawn');
  const { sortKey: key, ...fields } = drawn._.selectedFields;
  return jsonRows(drawn, fields, { where: undefined, by: [drawn.firstDay, key, drawn.id] });
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

function nextOf({ tx }: Reader, condition: SQL | undefined, year: number) {
  const { status, sortKey, id } = activities;
  const next = tx
    .select({ ...whenColumns, sortKey, total: sql<number>`(count(*) over ())::int`.as('total') })
    .from(activities)
    .where(and(condition, ne(status, 'cancelled'), between(activities.lastDay, ...daysOf(year + 1))))
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
  const known = tx.$with('known').as(
    tx
      .select({ id: activities.id })
      .from(activities)
      .where(and(askedActivities(reader, filter), matters)),
  );
  const condition = inArray(activities.id, tx.select({ id: known.id }).from(known));
  const count = (of: SQL | undefined) => sql<number>`(count(*) filter (where ${of}))::int`;
  const its = (of?: SQL) => count(and(between(lastDay, ...daysOf(year)), of));
  const [row] = await tx
    .with(known)
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
      lanes: lanesIn(reader, condition, year),
      drawn: drawnOf(reader, and(condition, touches(year))),
      drawnInMonth: drawnOf(reader, and(condition, inMonth(year, MONTHS[month - 1] ?? '01'))),
      /** The latest first; each says how many there are. Only of its own a municipality is asked. */
      open: openOf(reader, and(condition, ownActivities(reader))),
      next: nextOf(reader, condition, year),
    })
    .from(activities)
    .where(condition);
  if (row === undefined) throw new Error('a count has one row');
  return { year, month, ...row, lanes: row.lanes.map(laneCount) };
}
export type ActivityYear = Awaited<ReturnType<typeof findActivityYear>>;
export type DrawnActivity = ActivityYear['drawn'][number];
