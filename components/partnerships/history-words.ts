import type { Locale } from '@/lib/domain/access/rules';
import type { HistoryEntry } from '@/lib/domain/history/rules';
import type { Partnership } from '@/lib/domain/partnerships/queries/page';
import { RHYTHMS } from '@/lib/domain/partnerships/rules/agreement';
import { AGREEMENTS, SIDES } from '@/lib/domain/partnerships/rules/facts';
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
  readonly themes: readonly { readonly code: string; readonly name: string }[];
  readonly sdgs: readonly { readonly goal: number; readonly name: string }[];
  readonly locale: Locale;
  /** The word of a code in `messages/partnerships`: `lifeCycle.active`. */
  readonly word: (key: string) => string;
}

/** How the history of a partnership says a value: names for ids, words for codes; null for what says nothing. */
export function historyWords({ partnership, merged, approaches, causes, themes, sdgs, locale, word }: Known) {
  const names = new Map([...merged, ...partnership.participants, ...partnership.places].map(({ id, name }) => [id, name]));
  const nameOf = (terms: readonly { readonly code: string; readonly name: string }[], code: string) =>
    terms.find((term) => term.code === code)?.name ?? code;
  const sdgNames = new Map(sdgs.map(({ goal, name }) => [String(goal), `${goal}. ${name}`]));
  const coded = (codes: readonly string[], list: string, value: string) => (codes.includes(value) ? word(`${list}.${value}`) : value);

  return (table: string, field: string, value: unknown): string | null => {
    // Who else finds a tie was not asked yet; that it is withdrawn, and why, the sentence says.
    if (value === null || value === '' || field === 'visibility' || field.startsWith('withdrawn_')) return null;
    const text = String(value);
    if (field.endsWith('_id')) return names.get(text) ?? null;
    if (field === 'from_date' || field === 'agreement_until') return formatDay(text, locale);
    if (field === 'since_month') return formatMonth(Number(text), locale);
    if (field === 'approach') return nameOf(approaches, text);
    if (field === 'cause') return nameOf(causes, text);
    if (field === 'theme') return nameOf(themes, text);
    if (field === 'formality') return coded(FORMALITIES, 'formality', text);
    if (table === 'partnership_sdgs') return sdgNames.get(text) ?? text;
    if (field === 'agreement') return coded(AGREEMENTS, 'agreement', text);
    if (field === 'rhythm_years') return coded(RHYTHMS.map(String), 'agreed.every', text);
    if (table === 'partnership_goals' && field === 'side') return coded(SIDES, 'side', text);
    if (field !== 'state') return text;
    return table === 'life_cycles' ? coded(LIFE_CYCLE_STATES, 'lifeCycle', text) : coded(PARTICIPATION_STATES, 'participation', text);
  };
}

/** What goes without saying: that the lead of a new tie takes part, and that everything begins at "since" or moves along with it. */
const OBVIOUS: Readonly<Record<string, RegExp>> = {
  registerPartnership: /^(participations\..*|partnerships\.lead_municipality_id|.*\.from_(year|date))$/,
  correctStart: /\.from_(year|date)$/,
};

/** The history without what a reader knows from the sentence itself. */
export function withoutTheObvious(history: readonly HistoryEntry[]): HistoryEntry[] {
  return history.map((entry) => ({
    ...entry,
    changes: entry.changes.filter(({ table, field }) => !OBVIOUS[entry.command]?.test(`${table}.${field}`)),
  }));
}
