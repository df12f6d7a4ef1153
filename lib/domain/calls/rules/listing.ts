import { CALL_PHASES } from '../rules';

/** What is typed to find a call: its title, or that of its regulation. */
const CALL_SEARCH_MAX = 80;

/** How the list is narrowed. It has one order: the call that opens last comes first. */
export const CALL_LIST = {
  filters: {
    search: { maximum: CALL_SEARCH_MAX },
    phase: { codes: CALL_PHASES },
    /** In which it opens. */
    year: { shape: /^\d{4}$/ },
  },
  orders: ['day'],
} as const;
