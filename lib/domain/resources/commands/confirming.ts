import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { budgetLines, municipalityYears, yearlyRecords } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { done, invalid, refused, unchanged } from '@/lib/platform/result';
import { yearOf } from '../../calendar/rules';
import { mayBeWritten } from '../queries/parts';
import { findOwnNis, listHeldRecords } from '../queries/subjects';
import { hasBegun } from '../rules/records';
import { confirmYearInput, reopenRecordInput, takeOverPlanInput } from '../schema';

const nextVersion = sql`${yearlyRecords.version} + 1`;

/** Takes the plan over as actual where actual is still empty: of all open records of a year, or of one. Answers how many figures. */
export const takeOverPlan = command({
  name: 'takeOverPlan',
  permission: 'edit_facts',
  input: takeOverPlanInput,
  run: async ({ input, scope, reader, tx, today }) => {
    if (!hasBegun(input.year, today)) return invalid('year', 'year_too_late', { maximum: yearOf(today) });
    const one = input.recordId === null ? undefined : eq(yearlyRecords.id, input.recordId);
    const held = await listHeldRecords(reader, and(eq(yearlyRecords.year, input.year), one));
    const records = await tx
      .select({ id: yearlyRecords.id, ftePlanned: yearlyRecords.ftePlanned, fteActual: yearlyRecords.fteActual })
      .from(yearlyRecords)
      .where(and(mayBeWritten(scope.municipalityId ?? ''), inArray(yearlyRecords.id, held), isNull(yearlyRecords.confirmedAt)))
      .orderBy(yearlyRecords.id)
      .for('update');
    if (input.recordId !== null && records.length === 0) return refused('not_found');
    const staff = records.filter(({ ftePlanned, fteActual }) => ftePlanned !== null && fteActual === null).map(({ id }) => id);
    const ids = records.map(({ id }) => id);
    const lines = await tx
      .update(budgetLines)
      .set({ actualCents: sql`${budgetLines.plannedCents}`, version: sql`${budgetLines.version} + 1` })
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
  input: confirmYearInput,
  run: async ({ input, actor, scope, reader, tx, at, today }) => {
    if (!hasBegun(input.year, today)) return invalid('year', 'year_too_late', { maximum: yearOf(today) });
    const municipalityId = scope.municipalityId ?? '';
    const originNis = await findOwnNis(reader);
    if (originNis === null) return refused('not_found');
    const putDown = (codes: readonly string[]) =>
      tx
        .insert(municipalityYears)
        .values(codes.map((each) => ({ municipalityId, originNis: each, year: input.year, confirmedAt: at, confirmedBy: actor.name })))
        .onConflictDoNothing()
        .returning({ year: municipalityYears.year });
    const held = await listHeldRecords(reader, eq(yearlyRecords.year, input.year));
    const isOpen = and(mayBeWritten(municipalityId), inArray(yearlyRecords.id, held), isNull(yearlyRecords.confirmedAt));
    if (input.seen !== null) {
      const { id, version } = yearlyRecords;
      const open = await tx.select({ id, version }).from(yearlyRecords).where(isOpen).orderBy(id).for('update');
      const known = new Map(input.seen.map((each) => [each.recordId, each.version]));
      // What somebody else confirmed meanwhile is no longer open, and was confirmed all the same.
      if (open.some((each) => known.get(each.id) !== each.version)) return refused('conflict');
    }
    const [confirmed] = await putDown([originNis]);
    const locked = await tx
      .update(yearlyRecords)
      .set({ confirmedAt: at, version: nextVersion })
      .where(isOpen)
      .returning({ originNis: yearlyRecords.originNis });
    if (confirmed === undefined && locked.length === 0) return unchanged({ records: 0 });
    const predecessors = [...new Set(locked.map((each) => each.originNis))].filter((each) => each !== originNis).sort();
    if (predecessors.length > 0) await putDown(predecessors);
    return done({ records: locked.length });
  },
});

/** Opens one confirmed record again, with a reason; its year stays confirmed and says that this one is open. */
export const reopenRecord = command({
  name: 'reopenRecord',
  permission: 'steer',
  input: reopenRecordInput,
  reason: ({ reason }) => reason,
  run: async ({ input, scope, reader, tx }) => {
    await listHeldRecords(reader, eq(yearlyRecords.id, input.recordId));
    const [opened] = await tx
      .update(yearlyRecords)
      .set({ confirmedAt: null, version: nextVersion })
      .where(and(mayBeWritten(scope.municipalityId ?? ''), eq(yearlyRecords.id, input.recordId), isNotNull(yearlyRecords.confirmedAt)))
      .returning({ id: yearlyRecords.id });
    return opened === undefined ? refused('not_found') : done(opened);
  },
});
