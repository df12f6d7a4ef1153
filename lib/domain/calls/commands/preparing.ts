import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { callLines, calls } from '@/db/schema';
import type { Locale } from '@/lib/domain/access/rules';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, isRefusal, type Refusal } from '@/lib/platform/result';
import { listApproaches } from '../../approaches/queries';
import { discardDraft } from '../../drafts/commands';
import { foldName } from '../../places/rules';
import { findAdopted, holdDraft, holdVersion } from '../queries/held';
import { linesSeen } from '../rules';
import { amountBefore, amountTyped } from '../rules/amounts';
import { callRefusal } from '../rules/refusals';
import { changeCallInput, prepareCallInput, publishCallInput } from '../schema';

/** Prepares a call of a regulation that the council adopted: a draft, with its lines. */
export const prepareCall = command({
  name: 'prepareCall',
  permission: 'handle_grants',
  within: 'municipality',
  input: prepareCallInput,
  record: holdVersion,
  once: true,
  run: async ({ municipalityId, input: { versionId, lines: typed, ...asked }, reader, tx, today, actor }) => {
    const envelope = amountTyped(asked.envelope, actor.locale);
    if (isRefusal(envelope)) return envelope;
    const lines = await readLines(reader, typed, actor.locale);
    if (isRefusal(lines)) return lines;
    const refusal = callRefusal({ ...asked, envelope }, lines, today);
    if (refusal !== null) return refusal;
    const { title, kind, opensOn, closesOn, isSealed } = asked;
    const id = randomUUID();
    const facts = { title, sortKey: foldName(title), kind, opensOn, closesOn, isSealed, envelopeCents: envelope };
    await tx.insert(calls).values({ id, municipalityId, regulationVersionId: versionId, ...facts });
    if (lines.length > 0) await tx.insert(callLines).values(lines.map((line) => ({ ...line, municipalityId, callId: id })));
    const discarded = await discardDraft.inside(reader, { form: 'call' });
    return discarded.ok ? done({ id }) : discarded;
  },
});

/** Changes a draft, field by field or in one form; a field that somebody else changed meanwhile is a conflict. */
export const changeCall = command({
  name: 'changeCall',
  permission: 'handle_grants',
  within: 'municipality',
  input: changeCallInput,
  record: holdDraft,
  run: async ({ municipalityId, input: { callId, base, change }, record: { facts, lines }, reader, tx, today, actor }) => {
    const { envelope: typed, ...rest } = change;
    const envelope = typed === undefined ? undefined : amountTyped(typed, actor.locale);
    if (isRefusal(envelope)) return envelope;
    const before = base.envelope === undefined ? {} : { envelope: amountBefore(base.envelope, actor.locale) };
    const edit = mergeEdit(facts, { base: { ...base, ...before }, change: { ...rest, ...(envelope === undefined ? {} : { envelope }) } });
    if (edit.settled) return edit.result;
    const { next, changed } = edit;
    if (changed.versionId !== undefined && (await findAdopted(reader, changed.versionId)) === null)
      return invalid('versionId', 'choose_version');
    const refusal = callRefusal(next, lines, today);
    if (refusal !== null) return refusal;
    const { versionId, envelope: envelopeCents, title, ...others } = next;
    await tx
      .update(calls)
      .set({ ...others, title, sortKey: foldName(title), regulationVersionId: versionId, envelopeCents })
      .where(and(eq(calls.municipalityId, municipalityId), eq(calls.id, callId)));
    return done(next);
  },
});

/** Throws a draft away as it was seen, with its lines; what it was stays in the history. */
export const discardCall = command({
  name: 'discardCall',
  permission: 'handle_grants',
  within: 'municipality',
  input: publishCallInput,
  record: holdDraft,
  run: async ({ municipalityId, input: { callId, seen }, record: { facts, lines }, tx, actor }) => {
    const before = { ...seen, envelope: amountBefore(seen.envelope, actor.locale) };
    const settled = settledRemoval({ ...facts, lines: linesSeen(lines) }, before);
    if (settled !== null) return settled;
    await tx.delete(callLines).where(and(eq(callLines.municipalityId, municipalityId), eq(callLines.callId, callId)));
    await tx.delete(calls).where(and(eq(calls.municipalityId, municipalityId), eq(calls.id, callId)));
    return done(null);
  },
});

interface TypedLine {
  readonly name: string;
  readonly approach: string;
  readonly envelope: string;
}

/** The lines of a new call as rows; why one cannot be stands beside its field. */
async function readLines(reader: MunicipalityReader, typed: readonly TypedLine[], locale: Locale) {
  if (typed.length === 0) return [];
  const known = new Set((await listApproaches(reader)).map(({ code }) => code));
  const lines: (Omit<typeof callLines.$inferInsert, 'municipalityId' | 'callId'> & { readonly envelopeCents: number | null })[] = [];
  for (const [at, { name, approach, envelope }] of typed.entries()) {
    if (!known.has(approach)) return invalid(`lines.${at}.approach`, 'choose_approach');
    const envelopeCents: number | null | Refusal = amountTyped(envelope, locale, `lines.${at}.envelope`);
    if (isRefusal(envelopeCents)) return envelopeCents;
    lines.push({ id: randomUUID(), name, approach, envelopeCents, sortOrder: at + 1 });
  }
  return lines;
}
