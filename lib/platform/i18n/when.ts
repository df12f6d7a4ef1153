import type { Locale } from '@/lib/domain/access/rules';
import { firstDay, type PartialDate, type Period, partsOf } from '@/lib/domain/calendar/rules';
import { dateFormat } from './formatters';

/** Months in full, or in three or four letters where there is little room. */
export type WhenLength = 'long' | 'short';

const WORDS: Readonly<Record<Locale, { readonly until: string; readonly from: string }>> = {
  nl: { until: 'tot', from: 'vanaf' },
  en: { until: 'to', from: 'from' },
};

const MONTHS = {
  long: { month: 'long', timeZone: 'UTC' },
  short: { month: 'short', timeZone: 'UTC' },
} as const satisfies Record<WhenLength, Intl.DateTimeFormatOptions>;

interface Pieces {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function piecesOf(date: PartialDate, locale: Locale, length: WhenLength): Pieces {
  const { year, month, day } = partsOf(date);
  const at = new Date(`${firstDay(date)}T00:00:00Z`);
  const name = month === null ? '' : dateFormat(locale, MONTHS[length]).format(at).replace(/\.$/, '');
  return { day: String(day ?? ''), month: name, year: String(year).padStart(4, '0') };
}

const said = (...pieces: readonly string[]) => pieces.filter((piece) => piece !== '').join(' ');

/** As much as is known, as people write it and `readWhen` reads it: `14 mei 2010`, `mei 2010`, `2010`; short: `14 jan 2010`. */
export function formatWhen(date: PartialDate, locale: Locale, length: WhenLength = 'long'): string {
  const { day, month, year } = piecesOf(date, locale, length);
  return said(day, month, year);
}

/**
 * A period as people write it and `readPeriod` reads it: `7 tot 17 april 2026`, `maart tot mei 2026`, `2010 tot 2015`, `vanaf mei 2010`;
 * short: `7–17 apr 2026`. What both ends share is said once.
 */
export function formatPeriod({ from, until }: Period, locale: Locale, length: WhenLength = 'long'): string {
  const words = WORDS[locale];
  const whole = formatWhen(from, locale, length);
  if (until === null) return `${words.from} ${whole}`;
  if (from === until) return whole;
  const [begin, end] = [piecesOf(from, locale, length), piecesOf(until, locale, length)];
  const isAlike = from.length === until.length && begin.year === end.year;
  const sharesMonth = isAlike && begin.day !== '' && begin.month === end.month;
  const first = sharesMonth ? begin.day : isAlike ? said(begin.day, begin.month) : whole;
  const last = formatWhen(until, locale, length);
  if (length === 'long') return `${first} ${words.until} ${last}`;
  return /\s/.test(first) ? `${first} – ${last}` : `${first}–${last}`;
}

const KEPT = /^\d{4}(?:-\d{2}){0,2}$/;

/** A value that is kept, as people write it; any other text as it is. Knows nothing of reading, so a page that only shows stays light. */
export function keptAsWritten(value: unknown, locale: Locale): string {
  const text = value === null || value === undefined ? '' : String(value);
  return KEPT.test(text) ? formatWhen(text, locale) : text;
}
