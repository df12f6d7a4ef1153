import { desc, eq, isNull } from 'drizzle-orm';
import { roleOffers } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { OFFERS_READ, type RoleOffer } from '../rules';

/**
 * The latest offers of roles in a municipality that nobody accepted, the youngest first; without a municipality those at VVSG. A
 * municipality asks for itself, VVSG's administrator for any.
 */
export async function listOffers({ tx, scope }: Reader, municipalityId = scope.municipalityId): Promise<RoleOffer[]> {
  const { id, role, name, email, offeredAt, expiresAt, acceptedAt, endedAt } = roleOffers;
  return tx
    .select({ id, role, name, email, offeredAt, expiresAt, acceptedAt, endedAt })
    .from(roleOffers)
    .where(municipalityId === null ? isNull(roleOffers.municipalityId) : eq(roleOffers.municipalityId, municipalityId))
    .orderBy(desc(offeredAt), desc(id))
    .limit(OFFERS_READ);
}
