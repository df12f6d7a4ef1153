import type { HistoryEntry } from '@/lib/domain/history/rules';

interface Known {
  readonly approaches: readonly { readonly code: string; readonly name: string }[];
  readonly policyFields: readonly { readonly code: string; readonly name: string }[];
}

/** How the history of a membership says a value: names for codes; null for what says nothing, or what the sentence and its reason said. */
export function historyWords({ approaches, policyFields }: Known) {
  const names = {
    approach: new Map(approaches.map(({ code, name }) => [code, name])),
    policy_field: new Map(policyFields.map(({ code, name }) => [code, name])),
  };
  return (_table: string, field: string, value: unknown): string | null => {
    if (value === null || value === '' || field.startsWith('withdrawn_')) return null;
    const text = String(value);
    return field === 'approach' || field === 'policy_field' ? (names[field].get(text) ?? text) : text;
  };
}

const ORDER = ['organisation', 'approach', 'since_year', 'since_month', 'since_day', 'until_year', 'policy_field', 'purpose'];

/** The changes of each entry in the order in which the page asks for them. */
export function asOnThePage(history: readonly HistoryEntry[]): HistoryEntry[] {
  const place = ({ field }: { readonly field: string }) => ORDER.indexOf(field);
  return history.map((entry) => ({ ...entry, changes: [...entry.changes].sort((a, b) => place(a) - place(b)) }));
}
