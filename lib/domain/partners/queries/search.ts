import { aliasedTable, and, asc, desc, eq, isNull, ne, notExists, or, sql } from 'drizzle-orm';
import { countries, distinctPartners, partners, places } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { foldName } from '../../places/rules';
import { PARTNERS_FOUND_MAX, readKbo, readVcode } from '../rules';
import { ALIKE_PARTNERS, comparedName } from '../rules/names';
import type { PartnerSearch } from '../schema';
import { ownPartners, partnerColumns } from './parts';

/**
 * The partners that somebody may mean who types this, eight at most: that number, then names with a word that begins so, then names that
 * look like it. Of one side alone and without one of them, where that is asked.
 */
export async function findPartnersLike(reader: Reader, { text: typed, side, but }: PartnerSearch) {
  const folded = foldName(typed);
  if (folded === '') return [];
  const number = or(eq(partners.kbo, readKbo(typed) ?? ''), eq(partners.vcode, readVcode(typed) ?? ''));
  const begins = sql`' ' || ${partners.sortKey} like ${`% ${folded}%`}::text`;
  const likeness = sql<number>`greatest(
    similarity(${partners.comparedKey}, ${comparedName(typed)}::text), word_similarity(${folded}::text, ${partners.sortKey})
  )`;
  const rank = sql`case when ${number} then 0 when ${begins} then 1 else 2 end`;
  return reader.tx
    .select({ ...partnerColumns(reader), isAlike: sql<boolean>`not coalesce(${number}, false) and not ${begins}` })
    .from(partners)
    .leftJoin(places, eq(places.id, partners.placeId))
    .leftJoin(countries, eq(countries.iso2, places.country))
    .where(
      and(
        ownPartners(reader),
        side === undefined ? undefined : eq(partners.side, side),
        but === undefined ? undefined : ne(partners.id, but),
        or(number, begins, sql`${likeness} >= ${ALIKE_PARTNERS}::real`),
      ),
    )
    .orderBy(asc(rank), desc(likeness), asc(partners.sortKey), asc(partners.id))
    .limit(PARTNERS_FOUND_MAX);
}
export type FoundPartner = Awaited<ReturnType<typeof findPartnersLike>>[number];

const other = aliasedTable(partners, 'other');

/**
 * Two partners of the municipality in hand that are probably one, of which nobody said that they are two: of one kind and on one side,
 * called alike but for the words that say which kind of organisation it is, and not in two places. Those words are left out of what is
 * compared, so that a school and a hospital of one saint differ by their kind alone. The first such pair by name, and how many there are;
 * null when there is none.
 */
export async function findLookAlikes(reader: Reader) {
  const told = reader.tx
    .select({ one: sql`1` })
    .from(distinctPartners)
    .where(
      and(
        eq(distinctPartners.municipalityId, partners.municipalityId),
        eq(distinctPartners.oneId, partners.id),
        eq(distinctPartners.otherId, other.id),
      ),
    );
  const alike = and(
    eq(other.municipalityId, partners.municipalityId),
    eq(other.comparedKey, partners.comparedKey),
    eq(other.kind, partners.kind),
    eq(other.side, partners.side),
    isNull(other.mergedIntoId),
    sql`${partners.id} < ${other.id}`,
    sql`(${partners.placeId} is null or ${other.placeId} is null or ${partners.placeId} = ${other.placeId})`,
    sql`(${partners.kbo} is null or ${other.kbo} is null)`,
    sql`(${partners.vcode} is null or ${other.vcode} is null)`,
  );
  const [row] = await reader.tx
    .select({
      one: { id: partners.id, name: partners.name },
      other: { id: other.id, name: other.name },
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(partners)
    .innerJoin(other, alike)
    .where(and(ownPartners(reader), notExists(told)))
    .orderBy(asc(partners.sortKey), asc(other.sortKey), asc(partners.id), asc(other.id))
    .limit(1);
  return row ?? null;
}
export type LookAlikes = NonNullable<Awaited<ReturnType<typeof findLookAlikes>>>;
