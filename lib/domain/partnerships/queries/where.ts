import { and, inArray } from 'drizzle-orm';
import { jsonDistinct, jsonValues } from '@/db/json-rows';
import { countries, partnershipPlaces, partnerships, places } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { nameIn } from '@/lib/platform/i18n/naming';
import { placesOf, visibleTo } from './parts';

/** Where a partnership is: the names of its places, and of their countries in the reader's language, each once. */
export interface PlaceNames {
  readonly places: readonly string[];
  readonly countries: readonly string[];
}

/** By the id of each of these partnerships where it is, in one statement; nothing of one that this reader does not see. */
export async function listPlaceNames(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, PlaceNames>> {
  if (ids.length === 0) return new Map();
  const found = await reader.tx
    .select({
      id: partnerships.id,
      places: jsonValues(partnershipPlaces, places.name, { ...placesOf(partnerships.id), by: [partnershipPlaces.sortOrder] }),
      countries: jsonDistinct(partnershipPlaces, nameIn(reader.actor.locale, countries), placesOf(partnerships.id)),
    })
    .from(partnerships)
    .where(and(visibleTo(reader), inArray(partnerships.id, [...ids])));
  return new Map(found.map(({ id, ...names }) => [id, names]));
}
