import { aliasedTable, and, eq, exists, isNull, or, type SQL, sql } from 'drizzle-orm';
import { jsonRow, jsonRows } from '@/db/json-rows';
import {
  activities,
  activityCosts,
  activityTravelSteps,
  budgetLines,
  municipalities,
  participations,
  partnerships,
  yearlyRecords,
} from '@/db/schema';
import { can } from '@/lib/domain/access/rules';
import type { MunicipalityReader, Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { isRefusal } from '@/lib/platform/result';
import { mayReadConfidential } from '../../contacts/rules';
import type { Basis, Kind, Source, Sum } from '../../resources/rules/money';
import { type Setting, travelStepsTo } from '../rules';
import { type CostLine, costLineName, costYear, proposedCostLine } from '../rules/costs';
import { findActivityToKeepBeside } from './beside';
import { offeredLines, subjectTitle, visibleActivities } from './parts';

const others = aliasedTable(activityCosts, 'others');
const bearers = aliasedTable(activities, 'bearers');

/** All that one municipality has on the line of a cost, of whichever activity that counts: planned and actual. */
function onItsLine({ tx }: Reader) {
  const sumOf = (cents: typeof others.plannedCents | typeof others.actualCents) => sql<number | null>`sum(${cents})`;
  const lacks = (cents: typeof others.plannedCents | typeof others.actualCents) => sql<boolean>`coalesce(bool_or(${cents} is null), false)`;
  const { plannedCents, actualCents } = others;
  const sums = tx
    .select({
      planned: sumOf(plannedCents).as('planned'),
      lacksPlanned: lacks(plannedCents).as('lacks_planned'),
      actual: sumOf(actualCents).as('actual'),
      lacksActual: lacks(actualCents).as('lacks_actual'),
    })
    .from(others)
    .innerJoin(bearers, and(eq(bearers.municipalityId, others.ownerId), eq(bearers.id, others.activityId), isNull(bearers.withdrawnOn)))
    .where(
      and(
        eq(others.municipalityId, activityCosts.municipalityId),
        eq(others.recordId, activityCosts.recordId),
        eq(others.source, activityCosts.source),
        eq(others.programme, activityCosts.programme),
        eq(others.kind, activityCosts.kind),
      ),
    )
    .as('sums');
  return jsonRow(
    sums,
    {
      planned: { value: sums.planned, hasUnknown: sums.lacksPlanned },
      actual: { value: sums.actual, hasUnknown: sums.lacksActual },
    },
    { where: undefined },
  );
}

const NO_SUM: Sum = { value: null, hasUnknown: false };
const NO_SUMS: Readonly<Record<Basis, Sum>> = { planned: NO_SUM, actual: NO_SUM };

/** What the line of a cost holds now; null when it has none, or it is gone. */
const itsLine = jsonRow(
  budgetLines,
  { plannedCents: budgetLines.plannedCents, actualCents: budgetLines.actualCents },
  {
    where: and(
      eq(budgetLines.recordId, activityCosts.recordId),
      eq(budgetLines.source, activityCosts.source),
      eq(budgetLines.programme, activityCosts.programme),
      eq(budgetLines.kind, activityCosts.kind),
    ),
  },
);

/** Is a cost on the figures of a partnership that counts and in which the municipality in hand takes part now? */
function isJoint({ tx, scope }: Reader): SQL {
  return exists(
    tx
      .select({ one: sql`1` })
      .from(participations)
      .innerJoin(partnerships, and(eq(partnerships.id, participations.partnershipId), isNull(partnerships.withdrawnOn)))
      .where(
        and(
          eq(participations.partnershipId, activityCosts.partnershipId),
          sql`${participations.municipalityId} = ${scope.municipalityId}::uuid`,
          eq(participations.state, 'accepted'),
        ),
      ),
  );
}

/**
 * What an activity costs, each cost with its line and with all that its municipality has on that line: the own ones of the municipality in
 * hand, and those of others in its joint partnerships. Own first, then by municipality and line.
 */
function costsOfIt(reader: Reader) {
  const isOwn = sql<boolean>`coalesce(${activityCosts.municipalityId} = ${reader.scope.municipalityId}::uuid, false)`;
  const { id, recordId, source, programme, kind, plannedCents, actualCents, isRough } = activityCosts;
  return jsonRows(
    activityCosts,
    {
      id,
      municipality: municipalities.name,
      isOwn,
      of: { recordId, source, programme, kind },
      plannedCents,
      actualCents,
      isRough,
      record: {
        year: yearlyRecords.year,
        subject: subjectTitle(reader),
        partnershipId: yearlyRecords.partnershipId,
        membershipId: yearlyRecords.membershipId,
        approach: yearlyRecords.approach,
        /** The NIS code of the predecessor that recorded it; null where the municipality did itself. */
        originNis: sql<string | null>`nullif(${yearlyRecords.originNis}, ${municipalities.nisCode})`,
      },
      /** What the line holds now; null when it has none, or it is gone. */
      held: itsLine,
      onLine: onItsLine(reader),
    },
    {
      join: [[municipalities, eq(municipalities.id, activityCosts.municipalityId)]],
      leftJoin: [[yearlyRecords, eq(yearlyRecords.id, recordId)]],
      where: and(
        eq(activityCosts.ownerId, activities.municipalityId),
        eq(activityCosts.activityId, activities.id),
        or(isOwn, isJoint(reader)),
      ),
      by: [sql`${isOwn} desc`, municipalities.sortKey, sql`${yearlyRecords.year} desc nulls last`, source, kind, id],
    },
  );
}

const NOTHING = sql<never[]>`'[]'::json`;

/** What is known already of the activity whose page it is. */
interface Shown {
  readonly id: string;
  /** Who recorded it. */
  readonly municipalityId: string;
  readonly lastDay: string | null;
  readonly setting: Setting;
}

/**
 * What municipalities keep beside an activity, in one statement: what it costs, for who keeps costs the lines of which those can be a part,
 * and what is ticked off before a trip, for the people of who recorded it alone. What is said of a line holds for own costs: of those of
 * others one may not see all. Null when this reader sees no such activity.
 */
export async function findKeptBeside(reader: Reader, { id, municipalityId, lastDay, setting }: Shown) {
  const { actor, scope, tx } = reader;
  const own = scope.municipalityId;
  const asked = travelStepsTo(setting);
  const { step, doneOn } = activityTravelSteps;
  const ofIt = and(eq(activityTravelSteps.municipalityId, activities.municipalityId), eq(activityTravelSteps.activityId, activities.id));
  const readsSteps = asked.length > 0 && municipalityId === own && mayReadConfidential(actor, own);
  const [row] = await tx
    .select({
      withdrawnOn: activities.withdrawnOn,
      costs: costsOfIt(reader),
      lines: own !== null && can(actor, 'edit_facts', own) ? offeredLines(reader, own, lastDay) : NOTHING,
      ticked: readsSteps ? jsonRows(activityTravelSteps, { step, doneOn }, { where: ofIt }) : NOTHING,
    })
    .from(activities)
    .where(and(visibleActivities(reader), eq(activities.id, id)));
  if (row === undefined) return null;
  const { withdrawnOn, lines, ticked } = row;
  const costs = row.costs.map(({ of, record, onLine, ...cost }) => ({
    ...cost,
    line: lineOf(of),
    record: recordOf(record),
    // What is withdrawn counts on no line: nothing is said of one.
    onLine: withdrawnOn === null && onLine !== null ? onLine : NO_SUMS,
  }));
  const taken = costs.filter(({ isOwn }) => isOwn).map(({ line }) => line);
  return {
    costs,
    lines,
    /** The name of the line that is proposed for new costs; empty for none. */
    proposed: costLineName(proposedCostLine(lines, costYear(lastDay, today()), taken)),
    /** Null for who does not read them, and where nobody travels. */
    steps: readsSteps ? asked.map((each) => ({ step: each, doneOn: ticked.find((one) => one.step === each)?.doneOn ?? null })) : null,
  };
}
export type KeptBeside = NonNullable<Awaited<ReturnType<typeof findKeptBeside>>>;
/** A cost of an activity, as its page shows it. */
export type ActivityCost = KeptBeside['costs'][number];
/** A line of which a cost can be a part. */
export type OfferedLine = KeptBeside['lines'][number];
export type TravelSteps = NonNullable<KeptBeside['steps']>;

/** The record of a cost, of which all is there or nothing. */
function recordOf<R extends { readonly year: number | null; readonly subject: string | null }>(record: R) {
  const { year, subject } = record;
  return year === null || subject === null ? null : { ...record, year, subject };
}

interface LineColumns {
  readonly recordId: string | null;
  readonly source: Source | null;
  readonly programme: string | null;
  readonly kind: Kind | null;
}

/** The line of a cost, whose columns are all there or none. */
function lineOf({ recordId, source, programme, kind }: LineColumns): CostLine | null {
  return recordId === null || source === null || programme === null || kind === null ? null : { recordId, source, programme, kind };
}

/** A cost of the municipality in hand, held, of an activity that it still reads, for who keeps its costs; null when there is none. */
export async function holdCostToEdit(reader: MunicipalityReader, { costId }: { readonly costId: string }) {
  const { scope, tx } = reader;
  const { activityId, recordId, source, programme, kind, plannedCents, actualCents, isRough } = activityCosts;
  const [row] = await tx
    .select({ activityId, line: { recordId, source, programme, kind }, plannedCents, actualCents, isRough })
    .from(activityCosts)
    .where(and(eq(activityCosts.id, costId), eq(activityCosts.municipalityId, scope.municipalityId)))
    .for('update');
  if (row === undefined) return null;
  const activity = await findActivityToKeepBeside(reader, row);
  if (activity === null || isRefusal(activity)) return null;
  const facts = { line: costLineName(lineOf(row.line)), planned: row.plannedCents, actual: row.actualCents, isRough: row.isRough };
  return { activityId: row.activityId, facts };
}
