import { and, asc, count, desc, eq, isNull, ne, notInArray, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { countries, gazetteer, localGovernments, partnershipPlaces, partnerships, places } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { nameIn } from '@/lib/platform/i18n/naming';
import { PAGE_SIZE } from '@/lib/platform/paging';
import type { LocalGovernmentKind } from './rules';

import {
  ADOPTIONS_SHOWN,
  type AdoptionObstacle,
  ALIKE_ALONE,
  ALIKE_BESIDE_OTHERS,
  adoptionObstacle,
  FOUND_MAX,
  searchedName,
} from './rules';

export interface Country {
  readonly iso2: string;
  /** In the reader's language. */
  readonly name: string;
}

/** All countries, by name in the reader's language. */
export async function listCountries({ tx, actor }: Reader): Promise<Country[]> {
  const rows = await tx.select({ iso2: countries.iso2, name: nameIn(actor.locale, countries) }).from(countries);
  return rows.sort((a, b) => a.name.localeCompare(b.name, actor.locale));
}

/** A place of the gazetteer. */
export interface FoundPlace {
  readonly geonamesId: number;
  readonly name: string;
  /** First division of the country; empty when it is not known. */
  readonly region: string;
  /** The country's name in the reader's language. */
  readonly country: string;
  /** Not called what was typed: its name only looks like it. */
  readonly isAlike: boolean;
}

/**
 * The places that somebody may mean who types this, eight at most: names that begin with it, the largest first; then those that are
 * also called so in another language; then names that look like it. The folded text holds letters, figures and spaces alone,
 * so nothing in it means anything to LIKE.
 */
export async function findPlaces(reader: Reader, typed: string): Promise<FoundPlace[]> {
  const name = searchedName(typed);
  if (name === null) return [];
  const found = await listGazetteer(reader, [], sql`${gazetteer.sortKey} like ${`${name}%`}::text`);
  const called = and(sql`${gazetteer.otherNames} <> ''`, sql`'|' || ${gazetteer.otherNames} like ${`%|${name}%`}::text`);
  if (found.length < FOUND_MAX) found.push(...(await listGazetteer(reader, found, called)));
  if (found.length < FOUND_MAX) found.push(...(await listAlike(reader, found, name)));
  return found;
}

async function listAlike(reader: Reader, found: readonly FoundPlace[], name: string): Promise<FoundPlace[]> {
  const threshold = found.length > 0 ? ALIKE_BESIDE_OTHERS : ALIKE_ALONE;
  // The operator, which knows the index, takes its threshold from a setting; it holds until this transaction ends.
  await reader.tx.execute(sql`select set_config('pg_trgm.word_similarity_threshold', ${String(threshold)}, true)`);
  const alike = sql`word_similarity(${name}::text, ${gazetteer.sortKey})`;
  return listGazetteer(reader, found, sql`${name}::text <% ${gazetteer.sortKey}`, alike);
}

/** Fills up what was found; by how alike they are when that is asked, else by their population. */
async function listGazetteer({ tx, actor }: Reader, found: readonly FoundPlace[], condition: SQL | undefined, alike?: SQL) {
  const ids = found.map(({ geonamesId }) => geonamesId);
  return tx
    .select({
      geonamesId: gazetteer.geonamesId,
      name: gazetteer.name,
      region: gazetteer.region,
      country: nameIn(actor.locale, countries),
      isAlike: sql<boolean>`${alike !== undefined}::boolean`,
    })
    .from(gazetteer)
    .innerJoin(countries, eq(countries.iso2, gazetteer.country))
    .where(ids.length > 0 ? and(condition, notInArray(gazetteer.geonamesId, ids)) : condition)
    .orderBy(...(alike === undefined ? [] : [desc(alike)]), desc(gazetteer.population), gazetteer.geonamesId)
    .limit(FOUND_MAX - found.length);
}

/** A name that a municipality typed and that VVSG did not adopt: of a place, or of a local government in a place. */
export interface TypedName {
  readonly id: string;
  readonly kind: 'place' | LocalGovernmentKind;
  readonly name: string;
  /** Where the local government is; the place itself. */
  readonly place: string;
  /** In the reader's language. */
  readonly country: string;
  /** In how many partnerships it stands. */
  readonly partnerships: number;
  readonly obstacle: AdoptionObstacle | null;
}

export interface TypedNames {
  readonly rows: readonly TypedName[];
  readonly total: number;
  /** The page that is shown: the last one when a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

/**
 * What a municipality typed that stands in a partnership and that VVSG did not adopt, 50 at a time: places by name, each before its local
 * governments. One that is called as its place is says nothing of its own. For VVSG.
 */
export async function listTypedNames(reader: Reader, municipalityId: string, asked: number): Promise<TypedNames> {
  const typed = typedNames(reader, municipalityId);
  const [counted] = await reader.tx.select({ total: count() }).from(typed);
  const total = counted?.total ?? 0;
  const pages = Math.ceil(total / PAGE_SIZE);
  const page = Math.max(1, Math.min(asked, pages));
  const rows = await reader.tx
    .select()
    .from(typed)
    .orderBy(asc(typed.placeKey), asc(typed.placeId), asc(typed.rank), asc(typed.sortKey), asc(typed.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  const shown = rows.map(({ placeIsShared, nameIsTaken, placeKey: _, placeId: __, rank: ___, sortKey: ____, ...row }) => ({
    ...row,
    obstacle: adoptionObstacle({ placeIsShared, nameIsTaken }),
  }));
  return { rows: shown, total, page, pages };
}

function typedNames({ tx, actor }: Reader, municipalityId: string) {
  const country = sql<string>`${nameIn(actor.locale, countries)}`.as('country');
  const partnershipsOf = sql<number>`count(*)::int`.as('partnerships');
  const inUse = and(eq(partnerships.id, partnershipPlaces.partnershipId), isNull(partnerships.withdrawnOn));
  const samePlace = sql`
    select from ${places} s where s.municipality_id is null and s.geonames_id is null
      and s.country = ${places.country} and s.region = ${places.region} and s.sort_key = ${places.sortKey}`;
  const sameGovernment = sql`
    select from ${localGovernments} s where s.municipality_id is null
      and s.place_id = ${localGovernments.placeId} and s.kind = ${localGovernments.kind} and s.sort_key = ${localGovernments.sortKey}`;
  const typedPlaces = tx
    .select({
      id: places.id,
      kind: sql<TypedName['kind']>`'place'`.as('kind'),
      name: places.name,
      place: sql<string>`${places.name}`.as('place'),
      country,
      partnerships: partnershipsOf,
      placeIsShared: sql<boolean>`true`.as('place_is_shared'),
      nameIsTaken: sql<boolean>`exists (${samePlace})`.as('name_is_taken'),
      placeKey: sql<string>`${places.sortKey}`.as('place_key'),
      placeId: sql<string>`${places.id}`.as('place_id'),
      rank: sql<number>`0`.as('rank'),
      sortKey: places.sortKey,
    })
    .from(places)
    .innerJoin(countries, eq(countries.iso2, places.country))
    .innerJoin(partnershipPlaces, eq(partnershipPlaces.placeId, places.id))
    .innerJoin(partnerships, inUse)
    .where(eq(places.municipalityId, municipalityId))
    .groupBy(places.id, countries.iso2);
  const typedGovernments = tx
    .select({
      id: localGovernments.id,
      kind: sql<TypedName['kind']>`${localGovernments.kind}`.as('kind'),
      name: localGovernments.name,
      place: sql<string>`${places.name}`.as('place'),
      country,
      partnerships: partnershipsOf,
      placeIsShared: sql<boolean>`${places.municipalityId} is null`.as('place_is_shared'),
      nameIsTaken: sql<boolean>`exists (${sameGovernment})`.as('name_is_taken'),
      placeKey: sql<string>`${places.sortKey}`.as('place_key'),
      placeId: sql<string>`${places.id}`.as('place_id'),
      rank: sql<number>`1`.as('rank'),
      sortKey: localGovernments.sortKey,
    })
    .from(localGovernments)
    .innerJoin(places, eq(places.id, localGovernments.placeId))
    .innerJoin(countries, eq(countries.iso2, places.country))
    .innerJoin(partnershipPlaces, eq(partnershipPlaces.localGovernmentId, localGovernments.id))
    .innerJoin(partnerships, inUse)
    .where(and(eq(localGovernments.municipalityId, municipalityId), ne(localGovernments.name, places.name)))
    .groupBy(localGovernments.id, places.id, countries.iso2);
  return unionAll(typedPlaces, typedGovernments).as('typed');
}

/** That VVSG made a name everybody's. */
export interface Adoption {
  readonly id: string;
  readonly at: Date;
  /** As the person was called then. */
  readonly actorName: string;
  readonly name: string;
}

/** What VVSG adopted of what a municipality typed, the latest first. For VVSG. */
export async function listAdoptions({ tx }: Reader, municipalityId: string): Promise<Adoption[]> {
  const rows = await tx
    .select({ id: sql<string>`entry`, at: sql<string>`at::text`, actorName: sql<string>`actor_name`, name: sql<string>`name` })
    .from(sql`adopted_names(${municipalityId}::uuid, ${ADOPTIONS_SHOWN}::int)`);
  return rows.map(({ at, ...adoption }) => ({ ...adoption, at: new Date(at) }));
}

/** A place that this municipality may see, for a local government that is named in it. Places stay, so that nothing need be held. */
export async function findPlaceToDescribe({ tx }: Reader, { placeId }: { placeId: string }) {
  const [place] = await tx.select({ id: places.id }).from(places).where(eq(places.id, placeId));
  return place ?? null;
}
