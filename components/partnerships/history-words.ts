import type { Locale } from '@/lib/domain/access/rules';
import type { HistoryEntry } from '@/lib/domain/history/rules';
import type { Partnership } from '@/lib/domain/partnerships/queries/page';
import { FORMALITIES, LIFE_CYCLE_STATES } from '@/lib/domain/partnerships/rules/life';
import { PARTICIPATION_STATES } from '@/lib/domain/partnerships/rules/participation';
import { formatDay, formatMonth } from '@/lib/platform/i18n/format';

interface Known {
  readonly partnership: Partnership;
  /** Municipalities that merged: an older history speaks of them. */
  readonly merged: readonly { readonly id: string; readonly name: string }[];
  readonly approaches: readonly { readonly code: string; readonly name: string }[];
  /** Why a tie changes its state: the open list. */
  readonly causes: readonly { readonly code: string; readonly name: string }[];
  readonly locale: Locale;
  /** The word of a code in `messages/partnerships`: `lifeCycle.active`. */
  readonly word: (key: string) => string;
}

/** How the history of a partnership says a value: names for ids, words for codes; null for what says nothing. */
export function historyWords({ partnership, merged, approaches, causes, locale, word }: Known) {
  const names = new Map([...merged, ...partnership.participants, ...partnership.places].map(({ id, name }) => [id, name]));
  const approachNames = new Map(approaches.map(({ code, name }) => [code, name]));
  const causeNames = new Map(causes.map(({ code, name }) => [code, name]));
  const coded = (codes: readonly string[], list: string, value: string) => (codes.includes(value) ? word(`${list}.${value}`) : value);

  return (table: string, field: string, value: unknown): string | null => {
    // Who else finds a tie was not asked yet; that it is withdrawn, and why, the sentence says.
    if (value === null || value === '' || field === 'visibility' || field.startsWith('withdrawn_')) return null;
    const text = String(value);
    if (field.endsWith('_id')) return names.get(text) ?? null;
    if (field === 'from_date') return formatDay(text, locale);
    if (field === 'since_month') return formatMonth(Number(text), locale);
    if (field === 'approach') return approachNames.get(text) ?? text;
    if (field === 'cause') return causeNames.get(text) ?? text;
    if (field === 'formality') return coded(FORMALITIES, 'formality', text);
    if (field !== 'state') return text;
    return table === 'life_cycles' ? coded(LIFE_CYCLE_STATES, 'lifeCycle', text) : coded(PARTICIPATION_STATES, 'participation', text);
  };
}

/** What goes without saying: that the lead of a new tie takes part, and that everything begins at "since" or moves along with it. */
const OBVIOUS: Readonly<Record<string, RegExp>> = {
  registerPartnership: /^(participations\..*|partnerships\.lead_municipality_id|.*\.from_(year|date))$/,
  correctStart: /\.from_(year|date)$/,
};

/** A state as one tells of it; the columns of a row come in an order of their own. */
const OF_A_STATE = ['state', 'from_date', 'cause', 'reason'];

/** The history without what a reader knows from the sentence itself. */
export function withoutTheObvious(history: readonly HistoryEntry[]): HistoryEntry[] {
  return history.map((entry) => {
    const changes = entry.changes.filter(({ table, field }) => !OBVIOUS[entry.command]?.test(`${table}.${field}`));
    const ofAState = changes.every(({ table }) => table === 'life_cycles');
    return { ...entry, changes: ofAState ? changes.toSorted((a, b) => placeIn(a.field) - placeIn(b.field)) : changes };
  });
}

const placeIn = (field: string) => OF_A_STATE.indexOf(field);
