import { and, desc, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm';
import { countries, gazetteer, localGovernments, places } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { nameIn } from '@/lib/platform/i18n/naming';
import { ALIKE_ALONE, ALIKE_BESIDE_OTHERS, FOUND_MAX, searchedName } from './rules';

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

/** What these places and local governments are called: a history speaks of some that a tie no longer has. */
export async function listNamesOfPlaces({ tx }: Reader, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  const named = tx
    .select({ id: places.id, name: places.name })
    .from(places)
    .where(inArray(places.id, [...ids]));
  return named.unionAll(
    tx
      .select({ id: localGovernments.id, name: localGovernments.name })
      .from(localGovernments)
      .where(inArray(localGovernments.id, [...ids])),
  );
}

/** A place of the gazetteer. */
export interface FoundPlace {
  readonly geonamesId: number;
  readonly name: string;
  /** First division of the country; empty when it is not known. */
  readonly region: string;
  /** The country's name in the reader's language. */
  readonly country: string;
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
    })
    .from(gazetteer)
    .innerJoin(countries, eq(countries.iso2, gazetteer.country))
    .where(ids.length > 0 ? and(condition, notInArray(gazetteer.geonamesId, ids)) : condition)
    .orderBy(...(alike === undefined ? [] : [desc(alike)]), desc(gazetteer.population), gazetteer.geonamesId)
    .limit(FOUND_MAX - found.length);
}
