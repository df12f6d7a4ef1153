import { historyWords } from '@/components/partnerships/history-words';
import { formatEuro } from '@/lib/platform/i18n/amounts';
import { formatWhen } from '@/lib/platform/i18n/when';

const DAYS = new Set(['opens_on', 'closes_on']);

/** How the history of a call says a value: names for ids, words for codes, amounts and days as people write them. */
export function callHistoryWords({
  yes,
  no,
  ...known
}: Parameters<typeof historyWords>[0] & { readonly yes: string; readonly no: string }) {
  const say = historyWords(known);
  return (table: string, field: string, value: unknown): string | null => {
    // What was granted is told by the decision that did it.
    if (field === 'granted_cents') return null;
    if (typeof value === 'number' && field === 'envelope_cents') return formatEuro(value, known.locale);
    if (typeof value === 'boolean') return value ? yes : no;
    if (typeof value === 'string' && DAYS.has(field)) return formatWhen(value, known.locale);
    return say(table, field, value);
  };
}
