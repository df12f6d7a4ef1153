import type { HistoryEntry } from '@/lib/domain/history/rules';
import { formatWhen } from '@/lib/platform/i18n/when';

/** Columns that hold a code, and the prefix of the messages of this noun that say it. */
const CODED: Readonly<Record<string, string>> = {
  function: 'function',
  capacity: 'capacity',
  quorum_of: 'quorumOf',
  substitute: 'substitute',
  interest_way: 'interestWay',
};
const DAYS = new Set(['council_date', 'counted_on', 'ended_on', 'from_date', 'until_date']);
const YES_OR_NO = new Set(['votes', 'has_casting_vote']);

interface Known {
  readonly locale: string;
  /** The word of a code in `messages/boards`: `function.chair`. */
  readonly word: (key: string) => string;
}

/** How the history of a board says a value: words for codes, that there is an account and not whose; null for what says nothing. */
export function boardHistoryWords({ locale, word }: Known) {
  return (_table: string, field: string, value: unknown): string | null => {
    if (value === null || value === '') return null;
    const text = String(value);
    if (field === 'person_id') return word('history.linked');
    if (DAYS.has(field)) return formatWhen(text, locale as 'nl');
    if (YES_OR_NO.has(field)) return word(`history.${value === true ? 'yes' : 'no'}`);
    const list = CODED[field];
    return list === undefined ? text : word(`${list}.${text}`);
  };
}

const ORDER = [
  ...[
    'name',
    'function',
    'capacity',
    'organisation',
    'votes',
    'from_date',
    'until_date',
    'ended_on',
    'person_id',
    'council_date',
    'council_number',
  ],
  ...['quorum_percent', 'quorum_of', 'proxies_max', 'has_casting_vote', 'interest_way', 'fewest_able', 'substitute'],
  ...['counted_on', 'all_women', 'all_men', 'all_others', 'voting_women', 'voting_men', 'voting_others'],
];
const placeOf = (field: string) => ORDER.indexOf(field);

/** The changes of each entry in the order of the page; of one seat they stay together. */
export function asOnThePage(history: readonly HistoryEntry[]): HistoryEntry[] {
  return history.map((entry) => ({
    ...entry,
    changes: entry.changes.toSorted((a, b) =>
      a.table === b.table && a.of?.value === b.of?.value ? placeOf(a.field) - placeOf(b.field) : 0,
    ),
  }));
}
