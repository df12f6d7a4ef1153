import { FORMALITIES, LIFE_CYCLE_STATES } from './life';

/** What stands in the list of a municipality. */
export const ENTRY_KINDS = ['partnership', 'membership'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Where an entry can stand; what was withdrawn counts nowhere and is shown only when it is asked for. */
export const ENTRY_STATES = [...LIFE_CYCLE_STATES, 'withdrawn'] as const;

/** By what the list can be sorted: its columns. */
export const ENTRY_ORDERS = ['title', 'approach', 'state', 'since'] as const;
export type EntryOrder = (typeof ENTRY_ORDERS)[number];

/** What is typed to find an entry: no name of a place or a country is longer. */
const ENTRY_SEARCH_MAX = 80;
/** So many rows go into one file; no municipality comes near. */
export const FILE_ROWS_MAX = 10_000;

/** How the list is narrowed and sorted: by title when nothing is asked. */
export const ENTRY_LIST = {
  filters: {
    search: { maximum: ENTRY_SEARCH_MAX },
    kind: { codes: ENTRY_KINDS },
    /** Code of the main form. */
    approach: { maximum: 60 },
    /** ISO code of the country of one of its places. */
    country: { shape: /^[A-Z]{2}$/ },
    state: { codes: ENTRY_STATES },
    /** Memberships have none. */
    formality: { codes: FORMALITIES },
  },
  orders: ENTRY_ORDERS,
} as const;
