import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { countries, localGovernments, partners, partnershipPlaces, partnerships, places, vocabularies } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { nameIn } from '@/lib/platform/i18n/naming';
import { foldedName, visibleTo } from '../../partnerships/queries/parts';
import type { Side } from '../../partnerships/rules/facts';

/** What a kind of partner is called in the reader's language; a code that VVSG took away stays as it is. */
export const kindName = ({ actor }: Reader, kind: SQL | typeof partners.kind) =>
  sql<string>`coalesce((
    select ${nameIn(actor.locale, vocabularies)} from ${vocabularies}
    where ${vocabularies.vocabulary} = 'partner_kind' and ${vocabularies.code} = ${kind}
  ), ${kind})`;

/** What every list and page says of a partner; its place and country are joined on the left. */
export const partnerColumns = (reader: Reader) => ({
  id: partners.id,
  name: partners.name,
  kind: partners.kind,
  kindName: kindName(reader, partners.kind),
  side: partners.side,
  place: places.name,
  country: sql<string | null>`${nameIn(reader.actor.locale, countries)}`,
});

/** The partners of the municipality in hand that stand by themselves. */
export function ownPartners({ scope }: Reader): SQL | undefined {
  if (scope.municipalityId === null) return sql`false`;
  return and(eq(partners.municipalityId, scope.municipalityId), isNull(partners.mergedIntoId));
}

/** The partnerships of the municipality in hand that count. */
export const counting = (reader: Reader) => and(visibleTo(reader), isNull(partnerships.withdrawnOn));

/** Own partners and the local governments of its partnerships as one table. */
export function entriesOf(reader: Reader) {
  const { tx, actor } = reader;
  const written = sql`regexp_replace(${partners.kbo}, '(....)(...)(...)', '\\1 \\2 \\3')`;
  const numberWords = sql`concat_ws(' ', ${partners.kbo}, ${written}, lower(${partners.vcode}))`;
  const placeWords = sql`coalesce(${places.sortKey}, '') || ' ' || coalesce(${foldedName(nameIn(actor.locale, countries))}, '')`;
  const country = sql<string | null>`${nameIn(actor.locale, countries)}`.as('country');
  const own = tx
    .select({
      id: partners.id,
      name: partners.name,
      sortKey: partners.sortKey,
      kind: partners.kind,
      side: sql<Side>`${partners.side}`.as('side'),
      place: sql<string | null>`${places.name}`.as('place'),
      placeKey: sql<string>`coalesce(${places.sortKey}, '')`.as('place_key'),
      country,
      website: partners.website,
      kbo: partners.kbo,
      vcode: partners.vcode,
      isShared: sql<boolean>`false`.as('is_shared'),
      words: sql<string>`${partners.sortKey} || ' ' || ${placeWords} || ' ' || ${numberWords}`.as('words'),
    })
    .from(partners)
    .leftJoin(places, eq(places.id, partners.placeId))
    .leftJoin(countries, eq(countries.iso2, places.country))
    .where(ownPartners(reader));
  const named = tx
    .select({ id: partnershipPlaces.localGovernmentId })
    .from(partnershipPlaces)
    .innerJoin(partnerships, eq(partnerships.id, partnershipPlaces.partnershipId))
    .where(counting(reader));
  const shared = tx
    .select({
      id: localGovernments.id,
      name: localGovernments.name,
      sortKey: localGovernments.sortKey,
      kind: sql<string>`${localGovernments.kind}`.as('kind'),
      side: sql<Side>`'theirs'`.as('side'),
      place: sql<string | null>`${places.name}`.as('place'),
      placeKey: sql<string>`${places.sortKey}`.as('place_key'),
      country,
      website: sql<string>`''`.as('website'),
      kbo: sql<string | null>`null`.as('kbo'),
      vcode: sql<string | null>`null`.as('vcode'),
      isShared: sql<boolean>`true`.as('is_shared'),
      words: sql<string>`${localGovernments.sortKey} || ' ' || ${placeWords}`.as('words'),
    })
    .from(localGovernments)
    .innerJoin(places, eq(places.id, localGovernments.placeId))
    .innerJoin(countries, eq(countries.iso2, places.country))
    .where(inArray(localGovernments.id, named));
  return unionAll(own, shared);
}
