import { and, eq, type SQL, sql } from 'drizzle-orm';
import { jsonRows } from '@/db/json-rows';
import { approaches, callLines, calls, regulations, regulationVersions } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { nameIn } from '@/lib/platform/i18n/naming';
import type { CallPhase } from '../rules';

/** The calls of the municipality in hand. */
export const ownCalls = ({ scope }: Reader) =>
  scope.municipalityId === null ? sql`false` : eq(calls.municipalityId, scope.municipalityId);

/** Each call has one version of one regulation. */
export const ITS_VERSION = and(
  eq(regulationVersions.municipalityId, calls.municipalityId),
  eq(regulationVersions.id, calls.regulationVersionId),
);
export const ITS_REGULATION = and(
  eq(regulations.municipalityId, regulationVersions.municipalityId),
  eq(regulations.id, regulationVersions.regulationId),
);

/** What a call says of itself, with its regulation and its lines. */
export function callColumns({ actor }: Reader) {
  const { id, title, kind, state, opensOn, closesOn, isSealed, envelopeCents, grantedCents, withdrawnReason } = calls;
  const { no, councilDate, councilNumber, inForceFrom, inForceUntil } = regulationVersions;
  const { markShape, markColour } = approaches;
  return {
    ...{ id, title, kind, state, opensOn, closesOn, isSealed, envelopeCents, grantedCents, withdrawnReason },
    regulation: {
      ...{ id: regulations.id, name: regulations.name, versionId: regulationVersions.id, no },
      ...{ councilDate, councilNumber, inForceFrom, inForceUntil },
    },
    lines: jsonRows(
      callLines,
      {
        ...{ id: callLines.id, name: callLines.name, approach: callLines.approach },
        ...{ envelopeCents: callLines.envelopeCents, grantedCents: callLines.grantedCents },
        ...{ approachName: nameIn(actor.locale, approaches), markShape, markColour },
      },
      {
        join: [[approaches, eq(approaches.code, callLines.approach)]],
        where: and(eq(callLines.municipalityId, calls.municipalityId), eq(callLines.callId, calls.id)),
        by: [callLines.sortOrder],
      },
    ),
  };
}

/** Calls that are in this phase on that day, as `callPhase` says it. */
export function inPhase(phase: CallPhase, today: string): SQL | undefined {
  const published = eq(calls.state, 'published');
  if (phase === 'draft' || phase === 'withdrawn') return eq(calls.state, phase);
  if (phase === 'coming') return and(published, sql`${calls.opensOn} > ${today}::date`);
  const isPast = phase === 'closed' ? sql`${calls.closesOn} < ${today}::date` : sql`coalesce(${calls.closesOn} >= ${today}::date, true)`;
  return and(published, sql`${calls.opensOn} <= ${today}::date`, isPast);
}
