import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { callLines } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, isRefusal, refused } from '@/lib/platform/result';
import { listApproaches } from '../../approaches/queries';
import { holdDraft, holdLine } from '../queries/held';
import { CALL_LINES_MAX } from '../rules';
import { amountBefore, amountTyped } from '../rules/amounts';
import { linesRefusal } from '../rules/refusals';
import { addCallLineInput, changeCallLineInput, type LineAsItWas, removeCallLineInput } from '../schema';

/** Divides a draft: a line with money of its own, under the approach to which it counts. */
export const addCallLine = command({
  name: 'addCallLine',
  permission: 'handle_grants',
  within: 'municipality',
  input: addCallLineInput,
  record: holdDraft,
  once: true,
  run: async ({ municipalityId, input: { callId, name, approach, envelope: typed }, record, reader, tx, actor }) => {
    const { lines, facts } = record;
    if (lines.length >= CALL_LINES_MAX) return refused('too_many', { values: { maximum: CALL_LINES_MAX } });
    if (!(await isApproach(reader, approach))) return invalid('approach', 'choose_approach');
    const envelopeCents = amountTyped(typed, actor.locale);
    if (isRefusal(envelopeCents)) return envelopeCents;
    const refusal = linesRefusal(facts.envelope, [...lines, { envelopeCents }]);
    if (refusal !== null) return refusal;
    const id = randomUUID();
    const sortOrder = (lines.at(-1)?.sortOrder ?? 0) + 1;
    await tx.insert(callLines).values({ id, municipalityId, callId, name, approach, envelopeCents, sortOrder });
    return done({ id });
  },
});

/** Changes a line of a draft, field by field; a field that somebody else changed meanwhile is a conflict. */
export const changeCallLine = command({
  name: 'changeCallLine',
  permission: 'handle_grants',
  within: 'municipality',
  input: changeCallLineInput,
  record: holdLine,
  run: async ({ municipalityId, input: { lineId, base, change }, record: { call, others, facts }, reader, tx, actor }) => {
    const { envelope: typed, ...rest } = change;
    const envelope = typed === undefined ? undefined : amountTyped(typed, actor.locale);
    if (isRefusal(envelope)) return envelope;
    const before = base.envelope === undefined ? {} : { envelope: amountBefore(base.envelope, actor.locale) };
    const edit = mergeEdit(facts, { base: { ...base, ...before }, change: { ...rest, ...(envelope === undefined ? {} : { envelope }) } });
    if (edit.settled) return edit.result;
    const { next, changed } = edit;
    if (changed.approach !== undefined && !(await isApproach(reader, changed.approach))) return invalid('approach', 'choose_approach');
    const refusal = linesRefusal(call.facts.envelope, [...others, { envelopeCents: next.envelope }]);
    if (refusal !== null) return refusal;
    await tx
      .update(callLines)
      .set({ name: next.name, approach: next.approach, envelopeCents: next.envelope })
      .where(and(eq(callLines.municipalityId, municipalityId), eq(callLines.id, lineId)));
    return done(next);
  },
});

/** Takes a line of a draft away as it was seen. */
export const removeCallLine = command({
  name: 'removeCallLine',
  permission: 'handle_grants',
  within: 'municipality',
  input: removeCallLineInput,
  record: holdLine,
  run: async ({ municipalityId, input: { lineId, base }, record: { facts }, tx, actor }) => {
    const settled = settledRemoval<LineAsItWas>(facts, { ...base, envelope: amountBefore(base.envelope, actor.locale) });
    if (settled !== null) return settled;
    await tx.delete(callLines).where(and(eq(callLines.municipalityId, municipalityId), eq(callLines.id, lineId)));
    return done(null);
  },
});

async function isApproach(reader: MunicipalityReader, approach: string): Promise<boolean> {
  return (await listApproaches(reader)).some(({ code }) => code === approach);
}
