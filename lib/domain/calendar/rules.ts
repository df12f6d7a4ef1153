/** Older than any known partnership of a Flemish municipality. */
export const OLDEST_YEAR = 1900;
/** Further ahead nobody plans: a typing error. */
export const YEARS_AHEAD = 10;

/** A year, a month or a day, as far as it is known: `2010`, `2010-05`, `2010-05-14`. Texts of one exactness sort by themselves. */
export type PartialDate = string;

/** The same in numbers; 1 is January. */
export interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** From one moment to another, both included, each as far as it is known; without an end it still lasts. */
export interface Period {
  readonly from: PartialDate;
  readonly until: PartialDate | null;
}

/** The parts of a date in one text. */
export function dateOf({ year, month, day }: DateParts): PartialDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== null).map(two)].join('-');
}

/** The parts of which a date is made. */
export function partsOf(date: PartialDate): DateParts {
  const [year = 0, month = null, day = null] = date.slice(0, 'YYYY-MM-DD'.length).split('-').map(Number);
  return { year, month, day };
}

/** How exactly it is known. */
export function exactnessOf(date: PartialDate): 'year' | 'month' | 'day' {
  return date.length === 'YYYY'.length ? 'year' : date.length === 'YYYY-MM'.length ? 'month' : 'day';
}

/** The first day of it, as `YYYY-MM-DD`: 1 January when only a year is known. Null, for "not known", stays null and counts as always. */
export function firstDay(date: PartialDate): string;
export function firstDay(date: PartialDate | null): string | null;
export function firstDay(date: PartialDate | null): string | null {
  return date === null ? null : `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}

/** The calendar year of a day or of what is known of one; null, for "not known", stays null. */
export function yearOf(date: PartialDate): number;
export function yearOf(date: PartialDate | null): number | null;
export function yearOf(date: PartialDate | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** The last year that can be meant today (`YYYY-MM-DD`). */
export function lastYear(today: string): number {
  return yearOf(today) + YEARS_AHEAD;
}

/**
 * Months from the first day through the last one, both `YYYY-MM-DD`; a month that began counts whole, so that five years less some days
 * are five years. 0 when the last lies before the first.
 */
export function monthsThrough(first: string, last: string): number {
  if (last < first) return 0;
  const [from, until] = [new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)];
  until.setUTCDate(until.getUTCDate() + 1);
  const months = (until.getUTCFullYear() - from.getUTCFullYear()) * 12 + until.getUTCMonth() - from.getUTCMonth();
  return months + (until.getUTCDate() > from.getUTCDate() ? 1 : 0);
}

/** Is it a day of the calendar, as `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
