import { randomUUID } from 'node:crypto';
import { and, eq, ne } from 'drizzle-orm';
import { activities, activityCosts } from '@/db/schema';
import type { Locale } from '@/lib/domain/access/rules';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, type FieldError, invalid, isRefusal, refused } from '@/lib/platform/result';
import { readAmount } from '../../resources/rules/reading';
import { findActivityToKeepBeside } from '../queries/beside';
import { holdCostLine } from '../queries/cost-lines';
import { holdCostToEdit } from '../queries/costs';
import { COSTS_MAX, tookPart } from '../rules';
import { type CostLine, costLineName, readCostLine } from '../rules/costs';
import { addActivityCostInput, type CostAsItWas, changeActivityCostInput, removeActivityCostInput } from '../schema/costs';

/** Says what an activity costs the municipality itself, as a part of a line of a year. It is added to nothing, so a confirmed year takes it too. */
export const addActivityCost = command({
  name: 'addActivityCost',
  permission: 'edit_facts',
  within: 'municipality',
  input: addActivityCostInput,
  record: findActivityToKeepBeside,
  once: true,
  run: async ({ municipalityId, input, record, reader, tx, actor }) => {
    const { activityId, line, isRough } = input;
    const ownerId = record.municipalityId;
    if (!tookPart(municipalityId, record)) return refused('say_you_took_part');
    const { amounts, refusal } = readAmounts(input, actor.locale);
    if (refusal !== null) return refusal;
    if (amounts.planned === null && amounts.actual === null) return invalid('planned', 'cost_needs_an_amount');
    const of = await recordOf(reader, activityId, line);
    if (isRefusal(of)) return of;
    const ownOnIt = and(eq(activityCosts.municipalityId, municipalityId), eq(activityCosts.activityId, activityId));
    if ((await tx.$count(activityCosts, ownOnIt)) >= COSTS_MAX) return refused('too_many', { values: { maximum: COSTS_MAX } });
    const id = randomUUID();
    const figures = { plannedCents: amounts.planned, actualCents: amounts.actual, isRough };
    await tx.insert(activityCosts).values({ id, municipalityId, ownerId, activityId, ...of, ...figures });
    return done({ id });
  },
});

/** Changes what it costs, field by field; a field that somebody else changed meanwhile is a conflict. */
export const changeActivityCost = command({
  name: 'changeActivityCost',
  permission: 'edit_facts',
  within: 'municipality',
  input: changeActivityCostInput,
  record: holdCostToEdit,
  run: async ({ input, record, reader, tx, actor }) => {
    const { amounts, refusal } = readAmounts(input.change, actor.locale);
    if (refusal !== null) return refusal;
    const { line, isRough } = input.change;
    const edit = mergeEdit(record.facts, {
      base: { ...input.base, ...amountsBefore(input.base, actor.locale) },
      change: { ...amounts, ...(line === undefined ? {} : { line: costLineName(line) }), ...(isRough === undefined ? {} : { isRough }) },
    });
    if (edit.settled) return edit.result;
    const { next, changed } = edit;
    if (next.planned === null && next.actual === null) return invalid('planned' in changed ? 'planned' : 'actual', 'cost_needs_an_amount');
    const of =
      changed.line === undefined ? {} : await recordOf(reader, record.activityId, readCostLine(changed.line) ?? null, input.costId);
    if (isRefusal(of)) return of;
    await tx
      .update(activityCosts)
      .set({ ...of, plannedCents: next.planned, actualCents: next.actual, isRough: next.isRough })
      .where(eq(activityCosts.id, input.costId));
    return done(next);
  },
});

/** Takes a cost away as it was seen. */
export const removeActivityCost = command({
  name: 'removeActivityCost',
  permission: 'edit_facts',
  within: 'municipality',
  input: removeActivityCostInput,
  record: holdCostToEdit,
  run: async ({ input, record, tx, actor }) => {
    const settled = settledRemoval<CostAsItWas>(record.facts, { ...input.base, ...amountsBefore(input.base, actor.locale) });
    if (settled !== null) return settled;
    await tx.delete(activityCosts).where(eq(activityCosts.id, input.costId));
    return done(null);
  },
});

const FIELDS = ['planned', 'actual'] as const;
type Field = (typeof FIELDS)[number];
type Before = Partial<Record<Field, number | string | null>>;

/** The amounts that were sent, read in the language of who typed them; why one cannot be stands beside its field. */
function readAmounts(typed: Partial<Record<Field, string>>, locale: Locale) {
  const amounts: Partial<Record<Field, number | null>> = {};
  const fields: Record<string, FieldError> = {};
  for (const field of FIELDS) {
    const text = typed[field];
    if (text === undefined) continue;
    const reading = readAmount(text, locale);
    if (reading.ok) amounts[field] = reading.value;
    else fields[field] = { code: reading.code };
  }
  return { amounts, refusal: Object.keys(fields).length > 0 ? refused('invalid', { fields }) : null };
}

/** What stood there when an edit began, in cents; a text that is no amount stays one, and is like nothing that is kept. */
function amountsBefore(before: Before, locale: Locale): Before {
  const known = FIELDS.filter((field) => before[field] !== undefined);
  return Object.fromEntries(
    known.map((field) => {
      const value = before[field] ?? null;
      const reading = typeof value === 'string' ? readAmount(value, locale) : null;
      return [field, reading?.ok ? reading.value : value];
    }),
  );
}

const NO_LINE = { recordId: null, partnershipId: null, source: null, programme: null, kind: null };

/**
 * The line of a cost as its columns, with its record held: one of which this activity can be a part now, and on which its municipality has no
 * other cost of it, so that nobody counts one twice. `but` is the cost itself. Codes: `cost_line_gone`, `cost_on_line_already`.
 */
async function recordOf(reader: MunicipalityReader, activityId: string, line: CostLine | null, but?: string) {
  if (line === null) return NO_LINE;
  const { tx, scope } = reader;
  const [activity] = await tx.select({ lastDay: activities.lastDay }).from(activities).where(eq(activities.id, activityId));
  const held = await holdCostLine(reader, { activityId, lastDay: activity?.lastDay ?? null }, line);
  if (held === null) return invalid('line', 'cost_line_gone');
  const onIt = and(
    eq(activityCosts.municipalityId, scope.municipalityId),
    eq(activityCosts.activityId, activityId),
    eq(activityCosts.recordId, line.recordId),
    eq(activityCosts.source, line.source),
    eq(activityCosts.programme, line.programme),
    eq(activityCosts.kind, line.kind),
    but === undefined ? undefined : ne(activityCosts.id, but),
  );
  if ((await tx.$count(activityCosts, onIt)) > 0) return invalid('line', 'cost_on_line_already');
  return { ...line, partnershipId: held.partnershipId };
}
