import { invalid, type Refusal } from '@/lib/platform/result';
import { exactnessOf, isDay, lastYear, type PartialDate, type Period, partsOf, yearOf } from '../../calendar/rules';
import type { ActivityPrecision, ActivityStatus } from '../rules';

/** When an activity is, as it is kept: the first and the last day, and how exactly those are known. Null is "not known yet". */
export interface ActivitySpan {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly precision: ActivityPrecision | null;
}

/** When nobody knows yet. */
export const NO_SPAN: ActivitySpan = { firstDay: null, lastDay: null, precision: null };

/** Longer than a year from day to day is a typing error: what lasts longer is said in months or years. In days. */
export const DAYS_MAX = 366;
/** A project of months or years lasts at most so many. */
export const YEARS_MAX = 20;

const MILLISECONDS_PER_DAY = 86_400_000;

/** How many days it takes, the first and the last included; both `YYYY-MM-DD`. */
export function daysThrough(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / MILLISECONDS_PER_DAY + 1;
}

/** The last day of a year, a month or a day. */
function lastDayOf(date: PartialDate): string {
  const { year, month, day } = partsOf(date);
  if (day !== null) return date;
  if (month === null) return `${date}-12-31`;
  const leap = isDay(`${String(year).padStart(4, '0')}-02-29`);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${date}-${days}`;
}

const firstDayOf = (date: PartialDate) => `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);

/**
 * What somebody said of when, as it is kept: a month or a year as its first and its last day. Without an end it is that one day, month or
 * year. Codes: `required` (an end without a beginning), `one_exactness`, `ends_before_begin`, `too_many_days`, `too_many_years`, `year_too_late`.
 */
export function spanOf(from: PartialDate | null, until: PartialDate | null, today: string): ActivitySpan | Refusal {
  if (from === null) return until === null ? NO_SPAN : invalid('from', 'required');
  const end = until ?? from;
  const maximum = lastYear(today);
  if (yearOf(from) > maximum) return invalid('from', 'year_too_late', { maximum });
  if (exactnessOf(from) !== exactnessOf(end)) return invalid('until', 'one_exactness');
  const [firstDay, lastDay] = [firstDayOf(from), lastDayOf(end)];
  const precision = exactnessOf(from);
  if (lastDay < firstDay) return invalid('until', 'ends_before_begin');
  const days = daysThrough(firstDay, lastDay);
  if (precision === 'day' && days > DAYS_MAX) return invalid('until', 'too_many_days', { days });
  if (yearOf(lastDay) - yearOf(firstDay) >= YEARS_MAX) return invalid('until', 'too_many_years', { maximum: YEARS_MAX });
  return { firstDay, lastDay, precision };
}

/** The same as people say it; null when nobody knows yet. */
export function periodOf({ firstDay, lastDay, precision }: ActivitySpan): Period | null {
  if (firstDay === null || lastDay === null || precision === null) return null;
  const length = { day: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY' }[precision].length;
  return { from: firstDay.slice(0, length), until: lastDay.slice(0, length) };
}

/** The hours of a day on which it begins and ends, as `HH:MM`; only of one whose days are known. */
export interface Hours {
  readonly fromTime: string | null;
  readonly untilTime: string | null;
}

/** Why those cannot be its hours; null when they can. Codes: `hours_ask_a_day`, `required`, `ends_before_begin`. */
export function hoursRefusal({ fromTime, untilTime }: Hours, { firstDay, lastDay, precision }: ActivitySpan): Refusal | null {
  if (fromTime === null) return untilTime === null ? null : invalid('fromTime', 'required');
  if (precision !== 'day') return invalid('fromTime', 'hours_ask_a_day');
  return untilTime !== null && firstDay === lastDay && untilTime < fromTime ? invalid('untilTime', 'ends_before_begin') : null;
}

/**
 * Why an activity cannot have that status on a day; null when it can. What took place has begun; only a planned one has no day; one that
 * did not take place says why. Codes: `done_needs_a_day`, `cancelled_needs_a_day`, `not_begun_yet`, `choose_why_not`.
 */
export function statusRefusal(
  { status, cause, firstDay }: { readonly status: ActivityStatus; readonly cause: string | null; readonly firstDay: string | null },
  today: string,
): Refusal | null {
  if (status === 'cancelled' && cause === null) return invalid('cause', 'choose_why_not');
  if (status === 'planned') return null;
  if (firstDay === null) return invalid('status', `${status}_needs_a_day`);
  return status === 'done' && firstDay > today ? invalid('status', 'not_begun_yet') : null;
}

/** Was it planned, and is its last day past? Then one asks whether it took place. */
export function asksWhetherItTookPlace(
  { status, lastDay }: { readonly status: ActivityStatus; readonly lastDay: string | null },
  today: string,
): boolean {
  return status === 'planned' && lastDay !== null && lastDay < today;
}
