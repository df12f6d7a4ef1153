import { isDay } from '../../calendar/rules';
import { readWhen } from '../../calendar/rules/reading';
import { rawMax } from '../../texts/rules';
import { CLOSING_DAYS_MAX } from '../rules';
import type { SwitchValues } from './switches';

/** What a list of days was read as, or the code of the sentence that refuses it. */
type DaysReading = { readonly ok: true; readonly days: readonly string[] } | { readonly ok: false; readonly code: string };

/** More signs than six days are written with. */
const TYPED_DAYS_MAX = 200;
/** Has a 29 February: any day of any year stands in it. */
const LEAP_YEAR = '2024';

/** Days that come back each year as people type them, `1 maart en 15 oktober` or `1/3, 15/10`, as `MM-DD` in the order of the year. */
export function readDaysOfYear(typed: string): DaysReading {
  if (typed.length > rawMax(TYPED_DAYS_MAX)) return { ok: false, code: 'days_unreadable' };
  const parts = typed
    .split(/[,;\n]|\s(?:en|and|&)\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return { ok: false, code: 'days_missing' };
  if (parts.length > CLOSING_DAYS_MAX) return { ok: false, code: 'days_too_many' };
  const readings = parts.map((part) => readWhen(`${part.replace(/[/.-]$/, '')} ${LEAP_YEAR}`, 'day'));
  const broken = readings.find((reading) => !reading.ok);
  if (broken?.ok === false)
    return { ok: false, code: broken.code === 'no_such_day' || broken.code === 'no_such_month' ? broken.code : 'days_unreadable' };
  const days = readings.flatMap((reading) => (reading.ok && reading.value !== null ? [reading.value.slice('YYYY-'.length)] : []));
  return { ok: true, days: [...new Set(days)].sort() };
}

/** That day in a year; 29 February is the 28th where there is none. */
function dayIn(year: number, monthDay: string): string {
  const day = `${year}-${monthDay}`;
  return isDay(day) ? day : `${year}-02-28`;
}

/** The next day on which requests close, today included; null where no day of the calendar closes them. */
export function nextClosing(closing: SwitchValues['closing'] | undefined, today: string): string | null {
  if (closing?.kind !== 'days') return null;
  const year = Number(today.slice(0, 4));
  const days = [year, year + 1].flatMap((each) => closing.days.map((day) => dayIn(each, day)));
  return days.sort().find((day) => day >= today) ?? null;
}
