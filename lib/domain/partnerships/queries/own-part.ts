import { and, eq } from 'drizzle-orm';
import { participations, partnerships } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { mayKeepOwnPart } from '../rules/participation';

/** The key of the part of the municipality in hand in a partnership, when this actor may keep what belongs to it; else null. */
export async function findOwnPart({ actor, scope, tx }: Reader, partnershipId: string) {
  const { municipalityId } = scope;
  if (municipalityId === null) return null;
  const [part] = await tx
    .select({ state: participations.state, withdrawnOn: partnerships.withdrawnOn })
    .from(participations)
    .innerJoin(partnerships, eq(partnerships.id, participations.partnershipId))
    .where(and(eq(participations.partnershipId, partnershipId), eq(participations.municipalityId, municipalityId)));
  return part && mayKeepOwnPart(actor, municipalityId, part) ? { municipalityId, partnershipId } : null;
}
