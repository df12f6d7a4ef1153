import type { Locale } from '@/lib/domain/access/rules';
import type { HistoryEntry } from '@/lib/domain/history/rules';
import { RHYTHMS } from '@/lib/domain/partnerships/rules/agreement';
import { ACTOR_GROUPS, AGREEMENTS, PARTNER_KINDS, SIDES, VISIBILITIES } from '@/lib/domain/partnerships/rules/facts';
import { FORMALITIES, LIFE_CYCLE_STATES } from '@/lib/domain/partnerships/rules/life';
import { PARTICIPATION_STATES } from '@/lib/domain/partnerships/rules/participation';
import { formatMonth } from '@/lib/platform/i18n/format';
import { formatWhen } from '@/lib/platform/i18n/when';

interface Term {
  readonly code: string;
  readonly name: string;
}

interface Known {
  /** What has an id: municipalities, places, local governments and partners that the history speaks of, also those that are no longer there. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** Words of open lists, by the column that holds their codes. */
  readonly terms: Readonly<Record<string, readonly Term[]>>;
  readonly locale: Locale;
  /** The word of a code in `messages/partnerships`: `lifeCycle.active`. */
  readonly word: (key: string) => string;
}

/** Closed lists by the column that holds their codes, and where their words stand. */
const CODED: Readonly<Record<string, readonly [codes: readonly string[], list: string]>> = {
  'life_cycles.state': [LIFE_CYCLE_STATES, 'lifeCycle'],
  'participations.state': [PARTICIPATION_STATES, 'participation'],
  formality: [FORMALITIES, 'formality'],
  visibility: [VISIBILITIES, 'visibility'],
  agreement: [AGREEMENTS, 'agreement'],
  rhythm_years: [RHYTHMS.map(String), 'agreed.every'],
  actor_group: [ACTOR_GROUPS, 'actor'],
  partner_kind: [PARTNER_KINDS, 'partner'],
  side: [SIDES, 'side'],
};

/** Columns that hold the id of something with a name. */
const NAMED = /(?:^|_)id$/;

const DAYS = new Set(['from_date', 'until_date', 'agreement_until']);

/** How the history of a partnership says a value: names for ids, words for codes; null for what says nothing. */
export function historyWords({ names, terms, locale, word }: Known) {
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));

  return (table: string, field: string, value: unknown): string | null => {
    // That a partnership is withdrawn, and why, the sentence says.
    if (value === null || value === '' || field.startsWith('withdrawn_')) return null;
    const text = String(value);
    if (NAMED.test(field)) return nameOf.get(text) ?? null;
    if (DAYS.has(field)) return formatWhen(text, locale);
    if (field === 'since_month') return formatMonth(Number(text), locale);
    const [codes, list] = CODED[`${table}.${field}`] ?? CODED[field] ?? [[], ''];
    if (codes.includes(text)) return word(`${list}.${text}`);
    const open = terms[`${table}.${field}`] ?? terms[field];
    return open?.find(({ code }) => code === text)?.name ?? text;
  };
}

/** Ids of what has a name of which a history speaks. */
export function namedIn(history: readonly HistoryEntry[]): string[] {
  const ids = history.flatMap(({ changes }) =>
    changes.flatMap(({ field, from, to, of }) =>
      [...(NAMED.test(field) ? [from, to] : []), of !== undefined && NAMED.test(of.field) ? of.value : null].filter(
        (id) => typeof id === 'string',
      ),
    ),
  );
  return [...new Set(ids)];
}

/** What goes without saying: that the lead of a new partnership takes part, that the partner is the place's, that everything begins at "since" or moves along. */
const OBVIOUS: Readonly<Record<string, RegExp>> = {
  registerPartnership:
    /^(participations\..*|partnerships\.(lead_municipality_id|visibility)|.*\.from_(year|date)|partnership_places\.(partner_kind|local_government_id))$/,
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
