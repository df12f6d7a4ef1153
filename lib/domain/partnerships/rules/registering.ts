import { foldName } from '../../places/rules';

export const TITLE_MAX = 200;
/** A partnership rarely has more; KeMoPoDi has three. */
export const PLACES_MAX = 20;

/** The approach that has an end from its beginning. Source: the publication, on the short-term exchange of expertise. */
const WITH_AN_END = 'short_term_exchange';

/** Is its end asked when a partnership of this approach is registered? */
export function asksEnd(approach: string | undefined): boolean {
  return approach === WITH_AN_END;
}

/** `Stedenband Roeselare – Dogbo`; more places are named one after the other; without a place the municipality stands alone. */
export function proposedTitle(approachName: string, municipality: string, places: readonly string[]): string {
  const once = places.filter((place, at) => places.findIndex((other) => foldName(other) === foldName(place)) === at);
  const ends = once.length === 0 ? municipality : `${municipality} – ${once.join(', ')}`;
  return `${approachName} ${ends}`.slice(0, TITLE_MAX);
}
