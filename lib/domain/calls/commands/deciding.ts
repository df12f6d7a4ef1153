import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { callLines, calls } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, isRefusal, refused, unchanged } from '@/lib/platform/result';
import { stateAfter } from '../../grants/rules/states';
import { findAdopted, holdPublished, holdToDecide } from '../queries/held';
import { APPROACH_OF_GRANTS, callPhase, linesSeen } from '../rules';
import { amountBefore, amountTyped } from '../rules/amounts';
import { envelopeRefusal, lastDayRefusal, publishRefusal } from '../rules/refusals';
import { endPermanentCallInput, publishCallInput, raiseEnvelopeInput, withdrawCallInput } from '../schema';

/**
 * Publishes a draft as it was seen. From then on it stays as it is, but for its envelope, its end and its withdrawal. One that nobody
 * divided gets the one line that it needs.
 */
export const publishCall = command({
  name: 'publishCall',
  permission: 'decide_grants',
  within: 'municipality',
  input: publishCallInput,
  record: holdToDecide,
  run: async ({ municipalityId, input: { callId, seen }, record: { state, facts, lines }, reader, tx, today, actor }) => {
    if (state === 'published') return unchanged(null);
    const next = stateAfter('call', 'publish', state);
    if (next !== 'published') return refused('step_not_allowed');
    const before = { ...seen, envelope: amountBefore(seen.envelope, actor.locale) };
    const settled = settledRemoval({ ...facts, lines: linesSeen(lines) }, before);
    if (settled !== null) return settled;
    const version = await findAdopted(reader, facts.versionId);
    const refusal = version === null ? refused('version_not_in_force') : publishRefusal(facts, lines, version, today);
    if (refusal !== null) return refusal;
    if (lines.length === 0) {
      const line = { id: randomUUID(), name: facts.title, sortOrder: 1, approach: APPROACH_OF_GRANTS };
      await tx.insert(callLines).values({ ...line, municipalityId, callId });
    }
    await tx.update(calls).set({ state: next }).where(ownCall(municipalityId, callId));
    return done(null);
  },
});

/** Gives a published call another amount, with why: never less than was granted of it, or than its lines have together. */
export const raiseEnvelope = command({
  name: 'raiseEnvelope',
  permission: 'decide_grants',
  within: 'municipality',
  input: raiseEnvelopeInput,
  record: holdPublished,
  reason: ({ reason }) => reason,
  run: async ({ municipalityId, input, record, tx, actor }) => {
    const envelope = amountTyped(input.envelope, actor.locale);
    if (isRefusal(envelope)) return envelope;
    const base = { envelope: amountBefore(input.base.envelope, actor.locale) };
    const edit = mergeEdit({ envelope: record.facts.envelope }, { base, change: { envelope } });
    if (edit.settled) return edit.result;
    const refusal = envelopeRefusal(envelope, record);
    if (refusal !== null) return refusal;
    await tx.update(calls).set({ envelopeCents: envelope }).where(ownCall(municipalityId, input.callId));
    return done(edit.next);
  },
});

/** Says until when a permanent call lasts: today at the earliest. */
export const endPermanentCall = command({
  name: 'endPermanentCall',
  permission: 'decide_grants',
  within: 'municipality',
  input: endPermanentCallInput,
  record: holdPublished,
  run: async ({ municipalityId, input: { callId, base, closesOn }, record: { state, facts }, tx, today }) => {
    if (facts.kind !== 'permanent' || callPhase({ state, ...facts }, today) === 'closed') return refused('step_not_allowed');
    const edit = mergeEdit({ closesOn: facts.closesOn }, { base, change: { closesOn } });
    if (edit.settled) return edit.result;
    const refusal = lastDayRefusal(facts, closesOn, today);
    if (refusal !== null) return refusal;
    await tx.update(calls).set({ closesOn }).where(ownCall(municipalityId, callId));
    return done(edit.next);
  },
});

/** Takes a published call back, with why: nobody asks for anything any more. One of which something was granted stays. */
export const withdrawCall = command({
  name: 'withdrawCall',
  permission: 'decide_grants',
  within: 'municipality',
  input: withdrawCallInput,
  record: holdToDecide,
  reason: ({ reason }) => reason,
  run: async ({ municipalityId, input: { callId, reason }, record: { state, grantedCents }, tx }) => {
    if (state === 'withdrawn') return unchanged(null);
    const next = stateAfter('call', 'withdraw', state);
    if (next !== 'withdrawn') return refused('step_not_allowed');
    if (grantedCents > 0) return refused('call_has_grants');
    await tx.update(calls).set({ state: next, withdrawnReason: reason }).where(ownCall(municipalityId, callId));
    return done(null);
  },
});

const ownCall = (municipalityId: string, callId: string) => and(eq(calls.municipalityId, municipalityId), eq(calls.id, callId));
