import { and, asc, eq, sql } from 'drizzle-orm';
import { countries, municipalities, partners, partnershipPartners, places } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { isUuid } from '@/lib/platform/text';
import { partnerColumns } from './parts';

/**
 * Who takes part in a partnership beside the local governments, with what each does there: the own partners of the municipality in hand,
 * and those of the others that take part, as far as this reader may see them. Own first, then by municipality and name.
 */
export async function listPartnersOf(reader: Reader, partnershipId: string) {
  const { tx, scope } = reader;
  if (!isUuid(partnershipId)) return [];
  const isOwn = sql<boolean>`coalesce(${partnershipPartners.municipalityId} = ${scope.municipalityId}::uuid, false)`;
  const { role, what, fromDate, untilDate } = partnershipPartners;
  return tx
    .select({
      id: partnershipPartners.id,
      partner: partnerColumns(reader),
      role,
      what,
      fromDate,
      untilDate,
      municipality: municipalities.name,
      isOwn,
    })
    .from(partnershipPartners)
    .innerJoin(
      partners,
      and(eq(partners.municipalityId, partnershipPartners.municipalityId), eq(partners.id, partnershipPartners.partnerId)),
    )
    .innerJoin(municipalities, eq(municipalities.id, partnershipPartners.municipalityId))
    .leftJoin(places, eq(places.id, partners.placeId))
    .leftJoin(countries, eq(countries.iso2, places.country))
    .where(eq(partnershipPartners.partnershipId, partnershipId))
    .orderBy(
      sql`${isOwn} desc`,
      asc(municipalities.sortKey),
      asc(partners.sortKey),
      sql`${fromDate} nulls first`,
      asc(partnershipPartners.id),
    );
}

/** What a partner does in a partnership, for the page of that partnership. */
export type PartnerInPartnership = Awaited<ReturnType<typeof listPartnersOf>>[number];
