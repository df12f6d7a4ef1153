import type { Locale } from '@/lib/domain/access/rules';
import type { HistoryEntry } from '@/lib/domain/history/rules';
import type { Partnership } from '@/lib/domain/partnerships/queries/page';
import { SIDES, VISIBILITIES } from '@/lib/domain/partnerships/rules/facts';
import { LIFE_CYCLE_STATES } from '@/lib/domain/partnerships/rules/life';
import { PARTICIPATION_STATES } from '@/lib/domain/partnerships/rules/participation';
import type { Term } from '@/lib/domain/vocabularies/queries';
import type { Vocabulary } from '@/lib/domain/vocabularies/rules';
import { formatDay } from '@/lib/platform/i18n/format';

interface Known {
  readonly partnership: Partnership;
  /** Municipalities that merged: an older history speaks of them. */
  readonly merged: readonly { readonly id: string; readonly name: string }[];
  readonly approaches: readonly { readonly code: string; readonly name: string }[];
  /** Words of the open lists. */
  readonly terms: Readonly<Partial<Record<Vocabulary, readonly Term[]>>>;
  readonly locale: Locale;
  /** The word of a code in `messages/partnerships`: `lifeCycle.active`. */
  readonly word: (key: string) => string;
}

/** How the history of a partnership says a value: names for ids, words for codes; null for what says nothing. */
export function historyWords({ partnership, merged, approaches, terms, locale, word }: Known) {
  const names = new Map([...merged, ...partnership.participants, ...partnership.places].map(({ id, name }) => [id, name]));
  const approachNames = new Map(approaches.map(({ code, name }) => [code, name]));
  const coded = (codes: readonly string[], list: string, value: string) => (codes.includes(value) ? word(`${list}.${value}`) : value);

  return (table: string, field: string, value: unknown): string | null => {
    // How official a tie is was not asked yet.
    if (value === null || value === '' || field === 'formality') return null;
    const text = String(value);
    if (field.endsWith('_id')) return names.get(text) ?? null;
    if (field === 'from_date') return formatDay(text, locale);
    if (field === 'approach') return approachNames.get(text) ?? text;
    if (field === 'visibility') return coded(VISIBILITIES, 'visibility', text);
    if (field === 'side') return coded(SIDES, 'side', text);
    if (field === 'contact_function') return terms.contact_function?.find(({ code }) => code === text)?.name ?? text;
    if (field !== 'state') return text;
    return table === 'life_cycles' ? coded(LIFE_CYCLE_STATES, 'lifeCycle', text) : coded(PARTICIPATION_STATES, 'participation', text);
  };
}

/** What goes without saying when a tie is registered: its lead takes part, others see a card, and everything begins at "since". */
const OBVIOUS = /^(participations\..*|partnerships\.(lead_municipality_id|visibility)|.*\.from_(year|date))$/;

/** The history without what a reader knows from the sentence itself. */
export function withoutTheObvious(history: readonly HistoryEntry[]): HistoryEntry[] {
  return history.map((entry) =>
    entry.command === 'registerPartnership'
      ? { ...entry, changes: entry.changes.filter(({ table, field }) => !OBVIOUS.test(`${table}.${field}`)) }
      : entry,
  );
}
