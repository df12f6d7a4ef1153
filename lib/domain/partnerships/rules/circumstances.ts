import { invalid, type Refusal } from '@/lib/platform/result';
import { lastYear, OLDEST_YEAR, yearOf } from '../../calendar/rules';

/** A few lines of remark beside a circumstance. */
export const REMARK_MAX = 500;

/** When something stood in the way, as days `YYYY-MM-DD`; without a last day it still does. */
export interface Period {
  readonly fromDate: string;
  readonly untilDate: string | null;
}

/** Why that can be no period, beside the field of the day; null when it can. */
export function periodRefusal({ fromDate, untilDate }: Period, today: string): Refusal | null {
  if (yearOf(fromDate) < OLDEST_YEAR) return invalid('fromDate', 'day_too_early', { minimum: OLDEST_YEAR });
  const maximum = lastYear(today);
  for (const field of ['fromDate', 'untilDate'] as const) {
    const day = field === 'fromDate' ? fromDate : untilDate;
    if (day !== null && yearOf(day) > maximum) return invalid(field, 'day_too_late', { maximum });
  }
  return untilDate !== null && untilDate < fromDate ? invalid('untilDate', 'ends_before_it_begins') : null;
}
