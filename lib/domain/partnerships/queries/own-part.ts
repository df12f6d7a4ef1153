import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { participations, partnerships } from '@/db/schema';
import type { MunicipalityReader, Reader } from '@/lib/platform/auth/reader';
import { mayKeepOwnPart, type ParticipationStep, stepRefusal } from '../rules/participation';

interface OfPartnership {
  readonly partnershipId: string;
}

/**
 * The key of the part of the municipality in hand in a partnership, when this actor may keep what belongs to it; else null. A participant
 * cannot hold the partnership's own row, which it may not change.
 */
export async function findOwnPart({ actor, scope, tx }: MunicipalityReader, { partnershipId }: OfPartnership) {
  const { municipalityId } = scope;
  const [part] = await tx
    .select({ state: participations.state, withdrawnOn: partnerships.withdrawnOn })
    .from(participations)
    .innerJoin(partnerships, eq(partnerships.id, participations.partnershipId))
    .where(and(eq(participations.partnershipId, partnershipId), eq(participations.municipalityId, municipalityId)));
  return part && mayKeepOwnPart(actor, municipalityId, part) ? { municipalityId, partnershipId } : null;
}

/** The partnerships that count and in which the municipality in hand takes part now, by title: where something of its own can be added. */
export async function listOwnParts({ scope, tx }: Reader) {
  if (scope.municipalityId === null) return [];
  return tx
    .select({ id: partnerships.id, title: partnerships.title })
    .from(participations)
    .innerJoin(partnerships, eq(partnerships.id, participations.partnershipId))
    .where(
      and(eq(participations.municipalityId, scope.municipalityId), eq(participations.state, 'accepted'), isNull(partnerships.withdrawnOn)),
    )
    .orderBy(asc(partnerships.sortKey), asc(partnerships.id));
}

/** The part of the municipality in hand, for a step that it takes itself. The function that takes the step holds it and looks again. */
async function findPartFor(step: ParticipationStep, { scope, tx }: MunicipalityReader, { partnershipId }: OfPartnership) {
  const leads = sql<boolean>`coalesce(${partnerships.leadMunicipalityId} = ${participations.municipalityId}, false)`;
  const [part] = await tx
    .select({ state: participations.state, fromYear: participations.fromYear, leads })
    .from(participations)
    .leftJoin(partnerships, eq(partnerships.id, participations.partnershipId))
    .where(and(eq(participations.partnershipId, partnershipId), eq(participations.municipalityId, scope.municipalityId)));
  return part === undefined ? null : (stepRefusal(part, step) ?? part);
}

export const findPartToAccept = (reader: MunicipalityReader, input: OfPartnership) => findPartFor('accept', reader, input);
export const findPartToDecline = (reader: MunicipalityReader, input: OfPartnership) => findPartFor('decline', reader, input);
export const findPartToLeave = (reader: MunicipalityReader, input: OfPartnership) => findPartFor('leave', reader, input);
