import { invalid, isRefusal, type Refusal } from '@/lib/platform/result';
import type { Locale } from '../../access/rules';
import { readAmount } from '../../resources/rules/reading';
import { amountRefusal } from './refusals';

/** An amount as it is typed, in cents; null for nothing. Why it cannot be stands beside its field. */
export function amountTyped(typed: string, locale: Locale, field = 'envelope'): number | null | Refusal {
  const reading = readAmount(typed, locale);
  return reading.ok ? (amountRefusal(reading.value, field) ?? reading.value) : invalid(field, reading.code);
}

/** What stood there when an edit began, in cents; a text that is no amount stays one, and is like nothing that is kept. */
export function amountBefore(before: number | string | null, locale: Locale): number | string | null {
  if (typeof before !== 'string') return before;
  const read = amountTyped(before, locale);
  return isRefusal(read) ? before : read;
}
