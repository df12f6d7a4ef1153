import { invalid, type Refusal } from '@/lib/platform/result';
import { OLDEST_YEAR } from '../../calendar/rules';

/** So many years are offered for when somebody was last seen, this one first; an older one is typed. */
export const YEARS_OFFERED = 10;

/** The years to choose from, the latest first; one that was kept earlier stays among them. */
export function yearsOffered(thisYear: number, kept: number | null): number[] {
  const years = Array.from({ length: YEARS_OFFERED }, (_, back) => thisYear - back);
  return kept === null || years.includes(kept) ? years : [...years, kept].sort((a, b) => b - a);
}

/** Why nobody can have been seen in that year; null when somebody can, and for "takes no part". */
export function seenYearRefusal(year: number | null, thisYear: number): Refusal | null {
  if (year === null) return null;
  if (year < OLDEST_YEAR) return invalid('year', 'year_too_early', { minimum: OLDEST_YEAR });
  return year > thisYear ? invalid('year', 'year_too_late', { maximum: thisYear }) : null;
}
