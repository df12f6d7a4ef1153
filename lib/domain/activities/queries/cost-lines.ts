import { and, desc, eq, not, sql } from 'drizzle-orm';
import { activities, activityCosts, budgetLines, yearlyRecords } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { invalid, type Refusal } from '@/lib/platform/result';
import { type CostLine, costYears } from '../rules/costs';
import { bearsCosts, subjectTitle } from './parts';

const { source, programme, kind } = budgetLines;

/**
 * The partnership of the record of a line that may bear a cost of an activity, with the record held, so that of two people who write a cost
 * on one line the second sees what the first wrote; null when there is no such line now.
 */
export async function holdCostLine(
  { scope, tx }: MunicipalityReader,
  activity: { readonly activityId: string; readonly lastDay: string | null },
  line: CostLine,
) {
  const [row] = await tx
    .select({ partnershipId: yearlyRecords.partnershipId })
    .from(activities)
    .innerJoin(yearlyRecords, bearsCosts(scope.municipalityId, costYears(activity.lastDay, today())))
    .innerJoin(budgetLines, eq(budgetLines.recordId, yearlyRecords.id))
    .where(
      and(
        eq(activities.id, activity.activityId),
        eq(yearlyRecords.id, line.recordId),
        eq(source, line.source),
        eq(programme, line.programme),
        eq(kind, line.kind),
      ),
    )
    .for('update', { of: yearlyRecords });
  return row ?? null;
}

/** Own costs of an activity on records whose lines may not bear them, the latest year first: of a partnership that was left, for one. */
export async function listCostsNotBorne(reader: MunicipalityReader, activityId: string) {
  const { scope, tx } = reader;
  const [activity] = await tx.select({ lastDay: activities.lastDay }).from(activities).where(eq(activities.id, activityId));
  const bears = bearsCosts(scope.municipalityId, costYears(activity?.lastDay ?? null, today())) ?? sql`true`;
  return tx
    .select({ id: activityCosts.id, year: yearlyRecords.year, subject: subjectTitle(reader) })
    .from(activityCosts)
    .innerJoin(activities, and(eq(activities.municipalityId, activityCosts.ownerId), eq(activities.id, activityCosts.activityId)))
    .innerJoin(yearlyRecords, eq(yearlyRecords.id, activityCosts.recordId))
    .where(and(eq(activityCosts.municipalityId, scope.municipalityId), eq(activityCosts.activityId, activityId), not(bears)))
    .orderBy(desc(yearlyRecords.year), activityCosts.id);
}

/**
 * Why a change of an activity that was just written cannot stay: a cost of its own would be left on a line that may no longer bear it. The
 * refusal stands beside `field`; null when none is left so. `before` is what was so already. Code: `costs_on_it`.
 */
export async function findCostsLeft(
  reader: MunicipalityReader,
  activityId: string,
  before: Awaited<ReturnType<typeof listCostsNotBorne>>,
  field: string,
): Promise<Refusal | null> {
  const [left] = (await listCostsNotBorne(reader, activityId)).filter(({ id }) => before.every((each) => each.id !== id));
  return left === undefined ? null : invalid(field, 'costs_on_it', { subject: left.subject, year: String(left.year) });
}
