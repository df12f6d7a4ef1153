import { inOneLine } from '../texts/rules';

/** Older than any known partnership of a Flemish municipality. */
export const OLDEST_YEAR = 1900;
/** Further ahead nobody plans: a typing error. */
export const YEARS_AHEAD = 10;

/** When a partnership began: a year, month and day optional; a null year is "not known" and counts as always. */
export interface Since {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** First day of a partnership as `YYYY-MM-DD`: 1 January when only a year is known, null for always. */
export function firstDay(since: Since): string | null {
  if (since.year === null) return null;
  const two = (n: number | null) => String(n ?? 1).padStart(2, '0');
  return `${String(since.year).padStart(4, '0')}-${two(since.month)}-${two(since.day)}`;
}

/** The calendar year of a day `YYYY-MM-DD`. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
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

/** More signs than any day has, with the spaces around it. */
const TYPED_MAX = 40;

const SHAPES = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /^(?:(?:(?<day>\d{1,2})[/.-])?(?<month>\d{1,2})[/.-])?(?<year>\d{4})$/,
];

/** Reads `2010`, `5/2010`, `14/5/2010` or the same as `2010-05-14`; empty is "not known". Null for what is no such day. */
export function readSince(typed: string): Since | null {
  if (typed.length > TYPED_MAX) return null;
  const text = inOneLine(typed).replaceAll(' ', '');
  if (text === '') return { year: null, month: null, day: null };
  const found = SHAPES.map((shape) => shape.exec(text)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return null;
  const figure = (part: string | undefined) => (part === undefined ? null : Number(part));
  const since = { year: figure(found.year), month: figure(found.month), day: figure(found.day) };
  return isDay(firstDay(since) ?? '') ? since : null;
}

/** Since when, as `2010`, `2010-05` or `2010-05-14`; empty when it is not known. */
export function sinceText({ year, month, day }: Since): string {
  const two = (n: number) => String(n).padStart(2, '0');
  if (year === null) return '';
  return [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== null).map(two)].join('-');
}

/** Is it a day of the calendar, as `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
