import { historyWords } from '@/components/partnerships/history-words';
import type { HistoryEntry } from '@/lib/domain/history/rules';
import { writtenKbo } from '@/lib/domain/partners/rules';
import { PARTNER_FACTS } from '@/lib/domain/partners/rules/merging';

/** Columns that hold one of the two ends of something between partners. */
const ENDS = new Set(['id', 'ours_id', 'theirs_id', 'one_id', 'other_id']);

/** How the history of a partner says a value: names for ids, words for codes; the partner itself is named nowhere in its own history. */
export function partnerHistoryWords(partnerId: string, known: Parameters<typeof historyWords>[0]) {
  const say = historyWords(known);
  return (table: string, field: string, value: unknown): string | null => {
    // Of a role one reads in which partnership it is.
    if (field === 'partner_id' || (ENDS.has(field) && value === partnerId)) return null;
    return field === 'kbo' && typeof value === 'string' ? writtenKbo(value) : say(table, field, value);
  };
}

const COLUMNS: readonly string[] = PARTNER_FACTS.flatMap((fact) =>
  fact === 'placeId' ? ['place_id'] : fact === 'kind' ? [fact, 'side'] : [fact],
);
const placeOf = (field: string) => COLUMNS.indexOf(field);

/** Where two became one, what both took part in is not left: the one that stays takes part in it. */
const MERGES = new Set(['mergePartners', 'mergeMunicipalities']);

/** The facts of each entry in the order in which the page has them; what is said of anything else stays as it came. */
export function asOnThePage(history: readonly HistoryEntry[]): HistoryEntry[] {
  return history.map((entry) => ({
    ...entry,
    changes: entry.changes
      .filter(({ table }) => table !== 'activity_partners' || !MERGES.has(entry.command))
      .toSorted((a, b) =>
        a.table === 'partners' && b.table === 'partners' && a.of?.value === b.of?.value ? placeOf(a.field) - placeOf(b.field) : 0,
      ),
  }));
}
