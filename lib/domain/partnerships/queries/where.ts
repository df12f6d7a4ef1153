import { and, inArray } from 'drizzle-orm';
import { partnerships } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { placeNamesOf, visibleTo } from './parts';

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
      ...placeNamesOf(reader, partnerships.id),
    })
    .from(partnerships)
    .where(and(visibleTo(reader), inArray(partnerships.id, [...ids])));
  return new Map(found.map(({ id, ...names }) => [id, names]));
}
