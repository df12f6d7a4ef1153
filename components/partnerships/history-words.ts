import type { Locale } from '@/lib/domain/access/rules';
import type { HistoryEntry } from '@/lib/domain/history/rules';
import type { Partnership } from '@/lib/domain/partnerships/queries/page';
import { ACTOR_GROUPS, PARTNER_KINDS } from '@/lib/domain/partnerships/rules/facts';
import { LIFE_CYCLE_STATES } from '@/lib/domain/partnerships/rules/life';
import { PARTICIPATION_STATES } from '@/lib/domain/partnerships/rules/participation';
import { formatDay } from '@/lib/platform/i18n/format';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Term {
  readonly code: string;
  readonly name: string;
}

interface Known {
  readonly partnership: Partnership;
  /** Municipalities that merged: an older history speaks of them. */
  readonly merged: readonly Named[];
  /** Places and local governments that the history speaks of, also those that the tie no longer has. */
  readonly places: readonly Named[];
  readonly approaches: readonly Term[];
  /** Words of open lists, by the field that holds their codes. */
  readonly terms: Readonly<Record<string, readonly Term[]>>;
  readonly locale: Locale;
  /** The word of a code in `messages/partnerships`: `lifeCycle.active`. */
  readonly word: (key: string) => string;
}

/** How the history of a partnership says a value: names for ids, words for codes; null for what says nothing. */
export function historyWords({ partnership, merged, places, approaches, terms, locale, word }: Known) {
  const names = new Map([...merged, ...partnership.participants, ...places].map(({ id, name }) => [id, name]));
  const approachNames = new Map(approaches.map(({ code, name }) => [code, name]));
  const coded = (codes: readonly string[], list: string, value: string) => (codes.includes(value) ? word(`${list}.${value}`) : value);

  return (table: string, field: string, value: unknown): string | null => {
    // How official a tie is and who else finds it was not asked yet.
    if (value === null || value === '' || field === 'visibility' || field === 'formality') return null;
    const text = String(value);
    if (field.endsWith('_id')) return names.get(text) ?? null;
    if (field === 'from_date' || field === 'until_date') return formatDay(text, locale);
    if (field === 'actor_group') return coded(ACTOR_GROUPS, 'actor', text);
    if (field === 'partner_kind') return coded(PARTNER_KINDS, 'partner', text);
    if (terms[field] !== undefined) return terms[field].find(({ code }) => code === text)?.name ?? text;
    if (field === 'approach') return approachNames.get(text) ?? text;
    if (field !== 'state') return text;
    return table === 'life_cycles' ? coded(LIFE_CYCLE_STATES, 'lifeCycle', text) : coded(PARTICIPATION_STATES, 'participation', text);
  };
}

/** Ids of the places and local governments of which a history speaks. */
export function placesIn(history: readonly HistoryEntry[]): string[] {
  const ids = history.flatMap(({ changes }) =>
    changes.flatMap(({ field, from, to, of }) =>
      [...(/^(place|local_government)_id$/.test(field) ? [from, to] : []), of?.field === 'place_id' ? of.value : null].filter(
        (id) => typeof id === 'string',
      ),
    ),
  );
  return [...new Set(ids)];
}

/** What goes without saying when a tie is registered: its lead takes part, everything begins at "since", the partner is the place's. */
const OBVIOUS =
  /^(participations\..*|partnerships\.lead_municipality_id|.*\.from_(year|date)|partnership_places\.(partner_kind|local_government_id))$/;

/** The history without what a reader knows from the sentence itself. */
export function withoutTheObvious(history: readonly HistoryEntry[]): HistoryEntry[] {
  return history.map((entry) =>
    entry.command === 'registerPartnership'
      ? { ...entry, changes: entry.changes.filter(({ table, field }) => !OBVIOUS.test(`${table}.${field}`)) }
      : entry,
  );
}
