import { plain } from '../texts/rules';

/** A place name as people write it: GeoNames has none longer than this. */
export const PLACE_NAME_MAX = 120;

/** Of every municipality that keeps its cooperation here; ISO code. */
export const HOME_COUNTRY = 'BE';

/** A search begins with this many letters: with one, half the world answers. */
export const SEARCH_LETTERS_MIN = 2;
/** So many places are shown at once: what fits under a field on a phone. */
export const FOUND_MAX = 8;
/**
 * How alike a name must be (0 to 1, shared groups of three letters) to be offered for a typing error: beside places that begin with
 * the text only a whole word of it, alone also "amstredam" (0.42 like Amsterdam). Tried on a hundred names: below it comes noise.
 */
export const ALIKE_BESIDE_OTHERS = 0.6;
export const ALIKE_ALONE = 0.4;

const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', þ: 'th', ð: 'd', ı: 'i' };

/** Longer than any name, with its marks apart; what is behind it is no part of a name. In UTF-16 units. */
const FOLDED_MAX = 1_000;

/** The form in which names are sorted and compared: "Évian-les-Bains" becomes "evian les bains". */
export function foldName(name: string): string {
  return plain(name.slice(0, FOLDED_MAX))
    .replace(/[ßæœøłđþðı]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a place is known by: its id in the gazetteer, else its country and its name, however that is spelled. */
export function knownBy({ geonamesId, country, name }: { geonamesId: number | null; country: string; name: string }): string {
  return geonamesId === null ? `${country} ${foldName(name)}` : String(geonamesId);
}

/** What is looked for when somebody types this; null while it is too short. */
export function searchedName(typed: string): string | null {
  const folded = foldName(typed.slice(0, PLACE_NAME_MAX));
  return folded.length < SEARCH_LETTERS_MIN ? null : folded;
}

/** A name as what stands before the typed part, the part itself, and the rest; the part is empty when no word begins with it. */
export function aroundTyped(name: string, typed: string): readonly [before: string, part: string, after: string] {
  if (name.length > PLACE_NAME_MAX) return [name, '', ''];
  const wanted = foldName(typed);
  const wordStarts = [...name.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
  for (const start of wanted === '' ? [] : wordStarts) {
    if (!foldName(name.slice(start)).startsWith(wanted)) continue;
    for (let end = start + 1; end <= name.length; end += 1) {
      if (foldName(name.slice(start, end)).startsWith(wanted)) return [name.slice(0, start), name.slice(start, end), name.slice(end)];
    }
  }
  return [name, '', ''];
}

/** What VVSG adopted of a municipality and reads back; what is older stays in the database. */
export const ADOPTIONS_SHOWN = 20;

/** Why a typed name cannot become everybody's. */
export const ADOPTION_OBSTACLES = ['place_first', 'name_taken'] as const;
export type AdoptionObstacle = (typeof ADOPTION_OBSTACLES)[number];

/**
 * What stands in the way of adopting a typed name; null when nothing does. Nobody could read a local government without its place, and
 * of two spellings of one name one is everybody's.
 */
export function adoptionObstacle(name: { readonly placeIsShared: boolean; readonly nameIsTaken: boolean }): AdoptionObstacle | null {
  if (!name.placeIsShared) return 'place_first';
  return name.nameIsTaken ? 'name_taken' : null;
}

/** Local governments on the other side: a commune, or several that work as one. */
export const LOCAL_GOVERNMENT_KINDS = ['local_government', 'grouping_of_local_governments'] as const;

export type LocalGovernmentKind = (typeof LOCAL_GOVERNMENT_KINDS)[number];

/** Longer than the name of any local government or grouping of them. */
export const PARTNER_NAME_MAX = 120;
