import type { Locale } from '@/lib/domain/access/rules';
import { formatNames, numberFormat } from './formatters';

const MINUS = '\u2212';

function figure(value: number, locale: Locale, decimals: readonly [least: number, most: number]): string {
  const [minimumFractionDigits, maximumFractionDigits] = decimals;
  const text = numberFormat(locale, { minimumFractionDigits, maximumFractionDigits, useGrouping: 'always' }).format(Math.abs(value));
  return value < 0 ? `${MINUS}${text}` : text;
}

/** An amount without its sign, for a field or a column: `10.000`, `1.870,40`; in a column with cents all have two decimals. Whole cents. */
export function formatCents(cents: number, locale: Locale, { decimals = cents % 100 !== 0 } = {}): string {
  return figure(cents / 100, locale, decimals ? [2, 2] : [0, 0]);
}

/** An amount in a sentence: `€ 10.000`, `€10,000`; cents only where there are any. Whole cents. */
export function formatEuro(cents: number, locale: Locale): string {
  const amount = formatCents(Math.abs(cents), locale);
  if (locale === 'en') return `${cents < 0 ? MINUS : ''}€${amount}`;
  return `€\u00a0${cents < 0 ? MINUS : ''}${amount}`;
}

/** Staff time in a table or a field: `0,50`. Hundredths of an FTE. */
export function formatHundredths(hundredths: number, locale: Locale): string {
  return figure(hundredths / 100, locale, [2, 2]);
}

/** Staff time in a sentence: `0,5 VTE`, `0.5 FTE`. Hundredths of an FTE. */
export function formatFte(hundredths: number, locale: Locale): string {
  return `${figure(hundredths / 100, locale, [0, 2])}\u00a0${locale === 'nl' ? 'VTE' : 'FTE'}`;
}

/** A length of time in a sentence: `5 jaar`, `4 years and 11 months`. Whole months. */
export function formatMonths(months: number, locale: Locale): string {
  const parts = [
    ['year', Math.trunc(months / 12)],
    ['month', months % 12],
  ] as const;
  const told = parts.filter(([unit, value]) => value > 0 || (unit === 'month' && months === 0));
  const text = told.map(([unit, value]) => numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value));
  return formatNames(text, locale);
}
