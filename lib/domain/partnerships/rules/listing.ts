import { type Formality, LIFE_CYCLE_STATES } from './life';

/** What stands in the list of a municipality. */
export const ENTRY_KINDS = ['partnership', 'membership'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Where an entry can stand; what was withdrawn counts nowhere and is shown only when it is asked for. */
export const ENTRY_STATES = [...LIFE_CYCLE_STATES, 'withdrawn'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** By what the list can be sorted: its columns. */
export const ENTRY_ORDERS = ['title', 'approach', 'state', 'since'] as const;
export type EntryOrder = (typeof ENTRY_ORDERS)[number];

export const DIRECTIONS = ['asc', 'desc'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What is typed to find an entry: no name of a place or a country is longer. */
export const ENTRY_SEARCH_MAX = 80;
/** So many rows go into one file; no municipality comes near. */
export const FILE_ROWS_MAX = 10_000;

/** What the list is asked for; empty asks for all. */
export interface EntryFilter {
  readonly search: string;
  readonly kind: EntryKind | '';
  /** Code of the main form. */
  readonly approach: string;
  /** ISO code of the country of one of its places. */
  readonly country: string;
  readonly state: EntryState | '';
  /** Memberships have none. */
  readonly formality: Formality | '';
  readonly sort: EntryOrder;
  readonly direction: Direction;
  readonly page: number;
}

/** Everything, by title. */
export const ALL_ENTRIES: EntryFilter = {
  search: '',
  kind: '',
  approach: '',
  country: '',
  state: '',
  formality: '',
  sort: 'title',
  direction: 'asc',
  page: 1,
};

const CONDITIONS = ['search', 'kind', 'approach', 'country', 'state', 'formality'] as const;
/** Those that fold away on a phone. */
const CHOICES = CONDITIONS.slice(1);

/** Is something left out of the list? */
export function isFiltered(filter: EntryFilter): boolean {
  return CONDITIONS.some((each) => filter[each] !== '');
}

/** In how many ways beside the search the list is narrowed. */
export function countChoices(filter: EntryFilter): number {
  return CHOICES.filter((each) => filter[each] !== '').length;
}

/** How the list is asked for in an address, all but the page; what goes without saying is empty. */
export function entryQuery(filter: EntryFilter): Readonly<Record<string, string>> {
  const { sort, direction } = filter;
  return {
    ...Object.fromEntries(CONDITIONS.map((each) => [each, filter[each]])),
    sort: sort === ALL_ENTRIES.sort ? '' : sort,
    direction: direction === ALL_ENTRIES.direction ? '' : direction,
  };
}

/** The order that a click on this column asks for: the other way round when the list has it already. */
export function orderBy({ sort, direction }: EntryFilter, column: EntryOrder): Pick<EntryFilter, 'sort' | 'direction'> {
  return { sort: column, direction: sort === column && direction === 'asc' ? 'desc' : 'asc' };
}

/** The address of the list, or of its file, that asks for this, without the language and the page. */
export function entryAddress(path: `/${string}`, filter: EntryFilter): `/${string}` {
  const asked = new URLSearchParams(Object.entries(entryQuery(filter)).filter(([, value]) => value !== ''));
  return asked.size === 0 ? path : `${path}?${asked}`;
}
