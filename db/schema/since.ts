import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type PartialDate, partsOf } from '@/lib/domain/calendar/rules';

/** A table that keeps since when something exists as a year, a month and a day, each as far as it is known. */
interface SinceColumns {
  readonly sinceYear: SQLWrapper;
  readonly sinceMonth: SQLWrapper;
  readonly sinceDay: SQLWrapper;
}

/** Since when a row exists, as one partial date; null when it is not known. */
export function sinceOf({ sinceYear, sinceMonth, sinceDay }: SinceColumns): SQL<PartialDate | null> {
  const two = (column: SQLWrapper) => sql`lpad(${column}::text, 2, '0')`;
  return sql`nullif(concat_ws('-', lpad(${sinceYear}::text, 4, '0'), ${two(sinceMonth)}, ${two(sinceDay)}), '')`;
}

/** The columns that keep it. */
export function sinceColumns(since: PartialDate | null) {
  const { year, month, day } = since === null ? { year: null, month: null, day: null } : partsOf(since);
  return { sinceYear: year, sinceMonth: month, sinceDay: day };
}
