import { and, asc, eq } from 'drizzle-orm';
import { callLines, calls, regulationVersions } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { invalid, isRefusal, type Refusal, refused } from '@/lib/platform/result';
import { mayDecideCalls, mayPrepareCalls } from '../rules';

/** What a command that works on a call is sent. */
interface OfCall {
  readonly callId: string;
}

/** A call of the municipality in hand, held until the transaction ends with its lines, which nobody changes without holding the call. */
async function holdCall({ scope, tx }: MunicipalityReader, callId: string) {
  const { title, kind, state, opensOn, closesOn, isSealed, envelopeCents, grantedCents } = calls;
  const facts = { versionId: calls.regulationVersionId, title, kind, opensOn, closesOn, isSealed, envelope: envelopeCents };
  const [row] = await tx
    .select({ id: calls.id, state, grantedCents, facts })
    .from(calls)
    .where(and(eq(calls.municipalityId, scope.municipalityId), eq(calls.id, callId)))
    .for('update');
  if (row === undefined) return null;
  const { id, name, approach, sortOrder } = callLines;
  const lines = await tx
    .select({ id, name, approach, sortOrder, envelopeCents: callLines.envelopeCents })
    .from(callLines)
    .where(and(eq(callLines.municipalityId, scope.municipalityId), eq(callLines.callId, callId)))
    .orderBy(asc(sortOrder));
  return { ...row, lines };
}
export type HeldCall = NonNullable<Awaited<ReturnType<typeof holdCall>>>;

/** Is there such a call to read? The database hands only a draft to who prepares calls and does not publish them. */
async function isThere({ scope, tx }: MunicipalityReader, callId: string): Promise<boolean> {
  return (await tx.$count(calls, and(eq(calls.municipalityId, scope.municipalityId), eq(calls.id, callId)))) > 0;
}

/** A draft, for who prepares calls. One that was published or discarded meanwhile is told so. */
export async function holdDraft(reader: MunicipalityReader, { callId }: OfCall): Promise<HeldCall | Refusal | null> {
  if (!mayPrepareCalls(reader.actor, reader.scope.municipalityId)) return null;
  const call = await holdCall(reader, callId);
  if (call?.state === 'draft') return call;
  return call !== null || (await isThere(reader, callId)) ? refused('step_not_allowed') : null;
}

/** A call in whatever state, for who publishes and withdraws. */
export async function holdToDecide(reader: MunicipalityReader, { callId }: OfCall): Promise<HeldCall | null> {
  return mayDecideCalls(reader.actor, reader.scope.municipalityId) ? holdCall(reader, callId) : null;
}

/** A call that was published, for the same. */
export async function holdPublished(reader: MunicipalityReader, of: OfCall): Promise<HeldCall | Refusal | null> {
  const call = await holdToDecide(reader, of);
  return call === null || call.state === 'published' ? call : refused('step_not_allowed');
}

/** A line of a draft with its call, for who prepares calls. */
export async function holdLine(reader: MunicipalityReader, { lineId }: { readonly lineId: string }) {
  const { scope, tx } = reader;
  const [of] = await tx
    .select({ callId: callLines.callId })
    .from(callLines)
    .where(and(eq(callLines.municipalityId, scope.municipalityId), eq(callLines.id, lineId)));
  if (of === undefined) return null;
  const call = await holdDraft(reader, of);
  if (call === null || isRefusal(call)) return call;
  const line = call.lines.find(({ id }) => id === lineId);
  if (line === undefined) return null;
  const others = call.lines.filter(({ id }) => id !== lineId);
  return { call, others, facts: { name: line.name, approach: line.approach, envelope: line.envelopeCents } };
}

/** A version of a regulation that the council adopted, which a call can be of; null for any other. */
export async function findAdopted({ scope, tx }: MunicipalityReader, versionId: string) {
  const { id, state, inForceFrom, inForceUntil } = regulationVersions;
  const [row] = await tx
    .select({ state, inForceFrom, inForceUntil })
    .from(regulationVersions)
    .where(and(eq(regulationVersions.municipalityId, scope.municipalityId), eq(id, versionId)));
  return row?.state === 'adopted' ? row : null;
}

/** The same, for who prepares a call of it. */
export async function holdVersion(reader: MunicipalityReader, { versionId }: { readonly versionId: string }) {
  if (!mayPrepareCalls(reader.actor, reader.scope.municipalityId)) return null;
  return (await findAdopted(reader, versionId)) ?? invalid('versionId', 'choose_version');
}
