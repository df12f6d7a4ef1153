import type { Locale } from '@/lib/domain/access/rules';
import type { HistoryEntry } from '@/lib/domain/history/rules';
import { SWITCHES, type Switch } from '@/lib/domain/regulations/rules';
import type { Switches } from '@/lib/domain/regulations/rules/switches';
import { formatWhen } from '@/lib/platform/i18n/when';
import type { SwitchWords } from './switch-words';

const VERSIONS = 'regulation_versions';
/** As a table of the switches would be called: each is told as a field of its own. */
const OF_SWITCHES = 'regulation_switches';
const DAYS = new Set(['council_date', 'in_force_from', 'in_force_until']);

const isSwitch = (field: string): field is Switch => (SWITCHES as readonly string[]).includes(field);

/** The history with each switch that changed as a change of its own. That a text changed the sentence says. */
export function switchBySwitch(history: readonly HistoryEntry[]): HistoryEntry[] {
  return history.map((entry) => ({
    ...entry,
    changes: entry.changes.flatMap((change) => {
      if (change.table !== VERSIONS || change.field === 'text') return change.field === 'text' ? [] : [change];
      if (change.field !== 'switches') return [change];
      const [from, to] = [(change.from ?? {}) as Switches, (change.to ?? {}) as Switches];
      return SWITCHES.map((name) => ({
        ...change,
        table: OF_SWITCHES,
        field: name as string,
        from: from[name] ?? null,
        to: to[name] ?? null,
      })).filter((each) => JSON.stringify(each.from) !== JSON.stringify(each.to));
    }),
  }));
}

interface Known {
  readonly words: SwitchWords;
  readonly locale: Locale;
  /** The words of a state, of a version by its number, of an article. */
  readonly state: (code: string) => string;
  readonly version: (no: number) => string;
  readonly article: (article: string) => string;
}

/** How the history of a regulation says a value. */
export function regulationHistoryWords({ words, locale, state, version, article }: Known) {
  return (table: string, field: string, value: unknown): string | null => {
    if (value === null || value === '') return null;
    if (table === OF_SWITCHES && isSwitch(field)) return said(field, value as Switches[Switch]);
    const text = String(value);
    if (field === 'no') return version(Number(value));
    if (field === 'state') return state(text);
    return DAYS.has(field) ? formatWhen(text, locale) : text;
  };

  function said(name: Switch, value: Switches[Switch]): string {
    const lines = words.linesOf({ [name]: value }, name);
    return [...lines, ...(value?.article ? [article(value.article)] : [])].join('\n');
  }
}
