import { foldName } from '../../places/rules';

export const TITLE_MAX = 200;
/** A partnership rarely has more; KeMoPoDi has three. */
export const PLACES_MAX = 20;

/** `Stedenband Roeselare – Dogbo`; more places are named one after the other; without a place the municipality stands alone. */
export function proposedTitle(approachName: string, municipality: string, places: readonly string[]): string {
  const once = places.filter((place, at) => places.findIndex((other) => foldName(other) === foldName(place)) === at);
  const ends = once.length === 0 ? municipality : `${municipality} – ${once.join(', ')}`;
  return `${approachName} ${ends}`.slice(0, TITLE_MAX);
}
