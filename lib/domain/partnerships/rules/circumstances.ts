import { lastYear, OLDEST_YEAR, yearOf } from '../../calendar/rules';

/** A few lines of remark beside a circumstance. */
export const REMARK_MAX = 500;

/** When something stood in the way, as days `YYYY-MM-DD`; without a last day it still does. */
export interface Period {
  readonly fromDate: string;
  readonly untilDate: string | null;
}

export interface PeriodRefusal {
  readonly field: keyof Period;
  readonly code: 'day_too_early' | 'day_too_late' | 'ends_before_it_begins';
  readonly values?: { readonly minimum: number } | { readonly maximum: number };
}

/** Why that can be no period, beside the field of the day; null when it can. */
export function periodRefusal({ fromDate, untilDate }: Period, today: string): PeriodRefusal | null {
  if (yearOf(fromDate) < OLDEST_YEAR) return { field: 'fromDate', code: 'day_too_early', values: { minimum: OLDEST_YEAR } };
  const maximum = lastYear(today);
  for (const field of ['fromDate', 'untilDate'] as const) {
    const day = field === 'fromDate' ? fromDate : untilDate;
    if (day !== null && yearOf(day) > maximum) return { field, code: 'day_too_late', values: { maximum } };
  }
  return untilDate !== null && untilDate < fromDate ? { field: 'untilDate', code: 'ends_before_it_begins' } : null;
}
