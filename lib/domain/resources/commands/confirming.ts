import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { budgetLines, municipalityYears, yearlyRecords } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { done, invalid, refused, unchanged } from '@/lib/platform/result';
import { yearOf } from '../../calendar/rules';
import { holdOpenRecords, holdRecordToReopen } from '../queries/held';
import { findOwnNis } from '../queries/subjects';
import { hasBegun } from '../rules/records';
import { confirmYearInput, reopenRecordInput, takeOverPlanInput } from '../schema';

const nextVersion = sql`${yearlyRecords.version} + 1`;

/** Takes the plan over as actual where actual is still empty: of all open records of a year, or of one. Answers how many figures. */
export const takeOverPlan = command({
  name: 'takeOverPlan',
  permission: 'edit_facts',
  within: 'municipality',
  input: takeOverPlanInput,
  record: holdOpenRecords,
  run: async ({ input, record: records, tx, today }) => {
    if (!hasBegun(input.year, today)) return invalid('year', 'year_too_late', { maximum: yearOf(today) });
    const staff = records.filter(({ ftePlanned, fteActual }) => ftePlanned !== null && fteActual === null).map(({ id }) => id);
    const ids = records.map(({ id }) => id);
    const lines = await tx
      .update(budgetLines)
      .set({ actualCents: sql`${budgetLines.plannedCents}` })
      .where(and(inArray(budgetLines.recordId, ids), isNotNull(budgetLines.plannedCents), isNull(budgetLines.actualCents)))
      .returning({ recordId: budgetLines.recordId });
    const touched = [...new Set([...staff, ...lines.map(({ recordId }) => recordId)])];
    if (touched.length === 0) return unchanged({ figures: 0 });
    await tx
      .update(yearlyRecords)
      .set({ fteActual: sql`coalesce(${yearlyRecords.fteActual}, ${yearlyRecords.ftePlanned})`, version: nextVersion })
      .where(inArray(yearlyRecords.id, touched));
    return done({ figures: staff.length + lines.length });
  },
});

/**
 * Confirms a year that has begun, once, with all its open records: their figures are locked. What is unknown stays unknown; what is not
 * as it was seen is a conflict.
 * Where records of predecessors are locked, the year is put down as confirmed under their codes too.
 */
export const confirmYear = command({
  name: 'confirmYear',
  permission: 'steer',
  within: 'municipality',
  input: confirmYearInput,
  record: holdOpenRecords,
  run: async ({ input, actor, municipalityId, record: open, reader, tx, at, today }) => {
    if (!hasBegun(input.year, today)) return invalid('year', 'year_too_late', { maximum: yearOf(today) });
    const originNis = await findOwnNis(reader);
    if (originNis === null) return refused('not_found');
    const putDown = (codes: readonly string[]) =>
      tx
        .insert(municipalityYears)
        .values(codes.map((each) => ({ municipalityId, originNis: each, year: input.year, confirmedAt: at, confirmedBy: actor.name })))
        .onConflictDoNothing()
        .returning({ year: municipalityYears.year });
    if (input.seen !== null) {
      const known = new Map(input.seen.map((each) => [each.recordId, each.version]));
      // What somebody else confirmed meanwhile is no longer open, and was confirmed all the same.
      if (open.some((each) => known.get(each.id) !== each.version)) return refused('conflict');
    }
    const [confirmed] = await putDown([originNis]);
    if (confirmed === undefined && open.length === 0) return unchanged({ records: 0 });
    const ids = open.map(({ id }) => id);
    await tx.update(yearlyRecords).set({ confirmedAt: at, version: nextVersion }).where(inArray(yearlyRecords.id, ids));
    const predecessors = [...new Set(open.map((each) => each.originNis))].filter((each) => each !== originNis).sort();
    if (predecessors.length > 0) await putDown(predecessors);
    return done({ records: open.length });
  },
});

/** Opens one confirmed record again, with a reason; its year stays confirmed and says that this one is open. */
export const reopenRecord = command({
  name: 'reopenRecord',
  permission: 'steer',
  within: 'municipality',
  input: reopenRecordInput,
  record: holdRecordToReopen,
  reason: ({ reason }) => reason,
  run: async ({ record, tx }) => {
    await tx.update(yearlyRecords).set({ confirmedAt: null, version: nextVersion }).where(eq(yearlyRecords.id, record.id));
    return done(record);
  },
});
