import { desc, eq, isNull, sql } from 'drizzle-orm';
import { roleOffers } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { OFFERS_READ, type RoleOffer } from '../rules';

/**
 * The latest offers of roles in a municipality, the youngest first; without a municipality those at VVSG. Those that still wait are read
 * before all others: however many ended, none of them is hidden. A municipality asks for itself, VVSG's administrator for any.
 */
export async function listOffers({ tx, scope }: Reader, municipalityId = scope.municipalityId): Promise<RoleOffer[]> {
  const { id, role, name, email, offeredAt, expiresAt, acceptedAt, endedAt } = roleOffers;
  const rows = await tx
    .select({ id, role, name, email, offeredAt, expiresAt, acceptedAt, endedAt })
    .from(roleOffers)
    .where(municipalityId === null ? isNull(roleOffers.municipalityId) : eq(roleOffers.municipalityId, municipalityId))
    .orderBy(desc(sql`${acceptedAt} is null and ${endedAt} is null`), desc(offeredAt), desc(id))
    .limit(OFFERS_READ);
  return rows.sort((one, other) => other.offeredAt.getTime() - one.offeredAt.getTime());
}

/** An offer among those that one may read: of the own municipality, for VVSG's administrator of any. Null when there is none. */
export async function findOffer({ tx }: Reader, { offerId }: { offerId: string }): Promise<Pick<RoleOffer, 'id'> | null> {
  const [row] = await tx.select({ id: roleOffers.id }).from(roleOffers).where(eq(roleOffers.id, offerId));
  return row ?? null;
}
