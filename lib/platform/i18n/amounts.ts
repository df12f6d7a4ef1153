import type { Locale } from '@/lib/domain/access/rules';
import { formatNames, numberFormat } from './formatters';

const MINUS = '\u2212';

/** How many decimals a figure has: none, always two, or as many as it needs up to two. A page writes hundreds, so none is put together anew. */
const DECIMALS = {
  none: { minimumFractionDigits: 0, maximumFractionDigits: 0, useGrouping: 'always' },
  two: { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: 'always' },
  some: { minimumFractionDigits: 0, maximumFractionDigits: 2, useGrouping: 'always' },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

function figure(value: number, locale: Locale, decimals: keyof typeof DECIMALS): string {
  const text = numberFormat(locale, DECIMALS[decimals]).format(Math.abs(value));
  return value < 0 ? `${MINUS}${text}` : text;
}

/** An amount without its sign, for a field or a column: `10.000`, `1.870,40`; in a column with cents all have two decimals. Whole cents. */
export function formatCents(cents: number, locale: Locale, { decimals = cents % 100 !== 0 } = {}): string {
  return figure(cents / 100, locale, decimals ? 'two' : 'none');
}

/** An amount in a sentence: `€ 10.000`, `€10,000`; cents only where there are any. Whole cents. */
export function formatEuro(cents: number, locale: Locale): string {
  const amount = formatCents(Math.abs(cents), locale);
  if (locale === 'en') return `${cents < 0 ? MINUS : ''}€${amount}`;
  return `€\u00a0${cents < 0 ? MINUS : ''}${amount}`;
}

/** Staff time in a table or a field: `0,50`. Hundredths of an FTE. */
export function formatHundredths(hundredths: number, locale: Locale): string {
  return figure(hundredths / 100, locale, 'two');
}

/** Staff time in a sentence: `0,5 VTE`, `0.5 FTE`. Hundredths of an FTE. */
export function formatFte(hundredths: number, locale: Locale): string {
  return `${figure(hundredths / 100, locale, 'some')}\u00a0${locale === 'nl' ? 'VTE' : 'FTE'}`;
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

const ROUGH: Readonly<Record<Locale, { readonly about: string; readonly less: string }>> = {
  nl: { about: 'ongeveer', less: 'minder dan een jaar' },
  en: { about: 'about', less: 'less than a year' },
};

/** A length of time of which the months are not known: `ongeveer 16 jaar`, `about 16 years`. Whole months, counted from 1 January. */
export function formatRoughMonths(months: number, locale: Locale): string {
  const years = Math.trunc(months / 12);
  return years === 0 ? ROUGH[locale].less : `${ROUGH[locale].about} ${formatMonths(years * 12, locale)}`;
}
