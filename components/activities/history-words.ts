import { historyWords } from '@/components/partnerships/history-words';
import { formatEuro } from '@/lib/platform/i18n/amounts';
import { formatWhen } from '@/lib/platform/i18n/when';
import { writtenHour } from './facts/hours';

const DAYS = new Set(['first_day', 'last_day', 'day', 'done_on']);
const AMOUNTS = new Set(['planned_cents', 'actual_cents']);
const HOURS = new Set(['from_time', 'until_time']);

/** How the history of an activity says a value: names for ids, words for codes, amounts, days and hours as people write them. */
export function activityHistoryWords(known: Parameters<typeof historyWords>[0] & { readonly yes: string }) {
  const say = historyWords(known);
  return (table: string, field: string, value: unknown): string | null => {
    if (typeof value === 'number' && AMOUNTS.has(field)) return formatEuro(value, known.locale);
    if (typeof value === 'boolean') return value ? known.yes : null;
    if (typeof value === 'string' && DAYS.has(field)) return formatWhen(value, known.locale);
    if (typeof value === 'string' && HOURS.has(field)) return writtenHour(value, known.locale);
    return say(table, field, value);
  };
}
