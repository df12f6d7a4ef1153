import type { Locale } from '@/lib/domain/access/rules';
import type { FieldChange, HistoryEntry } from '@/lib/domain/history/rules';
import { SWITCHES } from '@/lib/domain/regulations/rules';
import type { Switches } from '@/lib/domain/regulations/rules/switches';
import { formatWhen } from '@/lib/platform/i18n/when';
import { onlyHere, type SwitchWords } from './switch-words';

const VERSIONS = 'regulation_versions';
/** As a table of the switches would be called: each is told as a field of its own. */
const OF_SWITCHES = 'regulation_switches';
const DAYS = new Set(['council_date', 'in_force_from', 'in_force_until']);

/** What goes without saying: that a new version is a draft, and says what the one before says; that a text changed, the sentence tells. */
function isObvious({ table, field, from, to }: FieldChange): boolean {
  return table === VERSIONS && (field === 'text' || (field === 'state' && (from === null || to === null)));
}

/** The history with each switch that changed as a change of its own, in words: the lines that went and those that came. */
export function switchBySwitch(history: readonly HistoryEntry[], words: SwitchWords): HistoryEntry[] {
  function told(change: FieldChange): FieldChange[] {
    const [before, after] = [(change.from ?? {}) as Switches, (change.to ?? {}) as Switches];
    return SWITCHES.flatMap((name) => {
      const [was, becomes] = [words.allOf(before, name), words.allOf(after, name)];
      const [from, to] = [onlyHere(was, becomes), onlyHere(becomes, was)];
      return from === null && to === null ? [] : [{ ...change, table: OF_SWITCHES, field: name, from, to }];
    });
  }
  return history.map((entry) => ({
    ...entry,
    changes: entry.changes
      .filter((change) => !isObvious(change))
      .flatMap((change) => {
        if (change.table !== VERSIONS || change.field !== 'switches') return [change];
        return entry.command === 'startVersion' || entry.command === 'discardVersion' ? [] : told(change);
      }),
  }));
}

interface Known {
  readonly locale: Locale;
  /** The words of a state, and of a version by its number. */
  readonly state: (code: string) => string;
  readonly version: (no: number) => string;
}

/** How the history of a regulation says a value. */
export function regulationHistoryWords({ locale, state, version }: Known) {
  return (table: string, field: string, value: unknown): string | null => {
    if (value === null || value === '') return null;
    const text = String(value);
    if (table === VERSIONS && field === 'no') return version(Number(value));
    // Of a switch, too, one reads of which version it is.
    if (table === OF_SWITCHES && field === 'no') return version(Number(value));
    if (table === VERSIONS && field === 'state') return state(text);
    return DAYS.has(field) ? formatWhen(text, locale) : text;
  };
}
