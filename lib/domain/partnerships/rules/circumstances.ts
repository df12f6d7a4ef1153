import { invalid, type Refusal } from '@/lib/platform/result';
import { lastYear, yearOf } from '../../calendar/rules';

/** A few lines of remark beside a circumstance. */
export const REMARK_MAX = 500;

/** How long something lasted, as days `YYYY-MM-DD`; without a first day nobody knows since when, without a last day it still does. */
interface Lasting {
  readonly fromDate: string | null;
  readonly untilDate: string | null;
}

/** Why that can be no period, beside the field of the day; null when it can. */
export function periodRefusal({ fromDate, untilDate }: Lasting, today: string): Refusal | null {
  const maximum = lastYear(today);
  for (const field of ['fromDate', 'untilDate'] as const) {
    const day = field === 'fromDate' ? fromDate : untilDate;
    if (day !== null && yearOf(day) > maximum) return invalid(field, 'year_too_late', { maximum });
  }
  return fromDate !== null && untilDate !== null && untilDate < fromDate ? invalid('untilDate', 'ends_before_it_begins') : null;
}
