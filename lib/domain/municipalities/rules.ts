import { type Refusal, refused } from '@/lib/platform/result';
import { foldName } from '../places/rules';

/**
 * The part of an address that names a municipality: its name, or name and NIS code for one that ended
 * while another of the same name carries on (Deinze, Hasselt, ...).
 */
export function municipalitySlug(name: string, nisCode: string, nameIsTaken: boolean): string {
  const plain = foldName(name).replaceAll(' ', '-');
  return nameIsTaken ? `${plain}-${nisCode}` : plain;
}

/** Longer than the name of any municipality with a NIS code behind it. */
const SLUG_MAX = 120;

/** Can this part of an address name a municipality at all? What cannot is looked up nowhere. */
export function isMunicipalitySlug(text: string): boolean {
  return text.length <= SLUG_MAX && /^[\p{L}\p{N}-]+$/u.test(text);
}

/** What is typed to find a municipality: no name is longer. */
const MUNICIPALITY_SEARCH_MAX = 80;

/**
 * The form in which names of municipalities are searched: folded, without spaces and with saints in full, so that "st niklaas" and
 * "sintniklaas" find Sint-Niklaas.
 */
export function municipalityKey(name: string): string {
  return foldName(name)
    .split(' ')
    .map((word) => (word === 'st' ? 'sint' : word))
    .join('');
}

/** The Flemish provinces, as `municipalities.csv` names them. */
export const PROVINCES = ['Antwerpen', 'Limburg', 'Oost-Vlaanderen', 'Vlaams-Brabant', 'West-Vlaanderen'] as const;
export type Province = (typeof PROVINCES)[number];

/** What VVSG narrows its table of municipalities to. */
export const MUNICIPALITY_SELECTIONS = ['with_partnerships', 'without_coordinator', 'with_typed_names'] as const;

/** How VVSG's table of municipalities is narrowed; it is sorted by name alone. */
export const MUNICIPALITY_LIST = {
  filters: { search: { maximum: MUNICIPALITY_SEARCH_MAX }, province: { maximum: 40 }, selection: { codes: MUNICIPALITY_SELECTIONS } },
  orders: ['name'],
} as const;

/** Does the municipality exist on that day? Days are `YYYY-MM-DD`; null is open-ended. */
export function existsOn(municipality: { validFrom: string | null; validTo: string | null }, day: string): boolean {
  return (
    (municipality.validFrom === null || municipality.validFrom <= day) && (municipality.validTo === null || day <= municipality.validTo)
  );
}

/** The first of the great mergers of Belgian municipalities: an earlier day is a typing error. Law of 30 December 1975. */
export const OLDEST_MERGER = '1977-01-01';

export const MERGER_REFUSALS = ['merges_into_itself', 'successor_ended', 'merged_elsewhere', 'merger_day_implausible'] as const;

const refusedAs = (code: (typeof MERGER_REFUSALS)[number]): Refusal => refused(code);

/** What a merger must know of a municipality. Days are `YYYY-MM-DD`; null is open-ended. */
export interface MergingMunicipality {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successorId: string | null;
}

export interface Merger {
  readonly predecessor: MergingMunicipality;
  readonly successor: MergingMunicipality;
  /** First day on which the successor stands in the predecessor's place. */
  readonly firstDay: string;
}

/**
 * Why a merger cannot be; null when it may. Everything moves at once, so its day has come. A merger that is known already,
 * from the reference data or because it was done before, may be done again on the same day.
 */
export function mergerRefusal({ predecessor, successor, firstDay }: Merger, today: string): Refusal | null {
  if (predecessor.id === successor.id) return refusedAs('merges_into_itself');
  if (successor.successorId !== null) return refusedAs('successor_ended');
  if (predecessor.successorId !== null && predecessor.successorId !== successor.id) return refusedAs('merged_elsewhere');
  const lastDay = dayBefore(firstDay);
  const plausible =
    firstDay >= OLDEST_MERGER &&
    firstDay <= today &&
    existsOn(successor, firstDay) &&
    existsOn(predecessor, lastDay) &&
    (predecessor.validTo === null || predecessor.validTo === lastDay);
  return plausible ? null : refusedAs('merger_day_implausible');
}

/** May these two become one on that day? */
export function mayMerge(merger: Merger, today: string): boolean {
  return mergerRefusal(merger, today) === null;
}

/** The last day of a predecessor, given the first of its successor. Days are `YYYY-MM-DD`. */
export const dayBefore = (day: string): string => shifted(day, -1);

/** The first day of a successor, given the last of its predecessor. */
export const dayAfter = (day: string): string => shifted(day, 1);

function shifted(day: string, by: number): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + by);
  return noon.toISOString().slice(0, 10);
}
