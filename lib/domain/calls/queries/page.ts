import { and, desc, eq, or, sql } from 'drizzle-orm';
import { calls, regulations, regulationVersions } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { isUuid } from '@/lib/platform/text';
import { keptSwitches } from '../../regulations/schema';
import { proposedCall } from '../rules/proposing';
import { callColumns, ITS_REGULATION, ITS_VERSION, ownCalls } from './parts';

/** One call of the municipality in hand; null when there is none. */
export async function findCall(reader: Reader, id: string) {
  if (!isUuid(id)) return null;
  const [row] = await reader.tx
    .select(callColumns(reader))
    .from(calls)
    .innerJoin(regulationVersions, ITS_VERSION)
    .innerJoin(regulations, ITS_REGULATION)
    .where(and(ownCalls(reader), eq(calls.id, id)));
  return row ?? null;
}
export type Call = NonNullable<Awaited<ReturnType<typeof findCall>>>;
export type CallLine = Call['lines'][number];

/**
 * The versions of regulations of which a call can be made, by name and the newest first, each with the call that it proposes: adopted,
 * and not over. `chosen` is the one that a draft has already.
 */
export async function listVersionsForCalls(reader: Reader, chosen: string | null = null) {
  const { municipalityId } = reader.scope;
  if (municipalityId === null) return [];
  const day = today();
  const { id, no, state, inForceFrom, inForceUntil, switches } = regulationVersions;
  const holds = and(eq(state, 'adopted'), sql`coalesce(${inForceUntil} >= ${day}::date, true)`);
  const rows = await reader.tx
    .select({ id, no, inForceFrom, inForceUntil, switches, regulationId: regulations.id, name: regulations.name })
    .from(regulationVersions)
    .innerJoin(regulations, ITS_REGULATION)
    .where(and(eq(regulationVersions.municipalityId, municipalityId), chosen === null ? holds : or(holds, eq(id, chosen))))
    .orderBy(regulations.sortKey, desc(no));
  return rows.map(({ switches: kept, ...version }) => ({
    ...version,
    proposed: proposedCall({ name: version.name, switches: keptSwitches.parse(kept) }, day),
  }));
}
/** A version of a regulation of which a call can be made. */
export type OfferedVersion = Awaited<ReturnType<typeof listVersionsForCalls>>[number];
