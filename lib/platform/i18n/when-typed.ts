import type { Locale } from '@/lib/domain/access/rules';
import { partsOf } from '@/lib/domain/calendar/rules';
import { type Precision, readWhen, type WhenRefusal } from '@/lib/domain/calendar/rules/reading';
import { formatWhen } from './when';

/** A value of a field as people write it: what is kept, or what was typed and can be read; any other text as it is. */
export function asWritten(value: unknown, locale: Locale): string {
  const text = value === null || value === undefined ? '' : String(value);
  const reading = readWhen(text, 'any');
  return reading.ok && reading.value !== null ? formatWhen(reading.value, locale) : text;
}

/** What somebody typed as it is kept; what cannot be read stays as it is. */
export function keptOf(typed: string): string {
  const reading = readWhen(typed, 'any');
  return (reading.ok ? reading.value : null) ?? typed;
}

/** What a text that somebody typed is understood as; null while it is empty or cannot be read, or reads as it stands there. */
export function understood(typed: string, precision: Precision, locale: Locale): string | null {
  const reading = readWhen(typed, precision);
  if (!reading.ok || reading.value === null) return null;
  const said = formatWhen(reading.value, locale);
  return said === typed.trim() ? null : said;
}

/** How exactly a field asks, and from which year until which. */
export interface WhenAsked {
  readonly precision: Precision;
  readonly earliest?: number;
  readonly latest?: number;
}

/** Why that is no such moment, or lies outside the years of a field, as the code of a sentence with its numbers; null when all is well. */
export function whenRefusal(
  typed: string,
  { precision, earliest = Number.NEGATIVE_INFINITY, latest = Number.POSITIVE_INFINITY }: WhenAsked,
): { readonly code: WhenRefusal | 'year_too_early' | 'year_too_late'; readonly values?: Readonly<Record<string, number>> } | null {
  const reading = readWhen(typed, precision);
  if (!reading.ok) return { code: reading.code };
  if (reading.value === null) return null;
  const { year } = partsOf(reading.value);
  if (year < earliest) return { code: 'year_too_early', values: { minimum: earliest } };
  return year > latest ? { code: 'year_too_late', values: { maximum: latest } } : null;
}
