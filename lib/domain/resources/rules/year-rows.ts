import type { YearlyRecord } from './records';

/** A year of one subject with what was recorded in it, if anything. */
export interface YearRow<R> {
  readonly year: number;
  /** Under which NIS code; null where nothing is recorded yet. */
  readonly originNis: string | null;
  readonly record: R | null;
}

/** What is known of when a subject runs for the municipality. Years; null is not known, or no end. */
export interface Running {
  readonly since: number | null;
  readonly until: number | null;
}

/** Of what counts nowhere no year is offered. */
export const NEVER: Running = { since: null, until: 0 };

interface Membership {
  readonly sinceYear: number | null;
  readonly untilYear: number | null;
  readonly withdrawnOn: string | null;
}

/** When a membership runs; one that is withdrawn counts nowhere. */
export function runningYears({ sinceYear, untilYear, withdrawnOn }: Membership): Running {
  return withdrawnOn === null ? { since: sinceYear, until: untilYear } : NEVER;
}

/** So many years are offered at least, as far back as the subject goes; the next one as well, to plan it. */
const YEARS_BACK = 4;

/**
 * The years of a subject, the latest first: from its first record to the next year, or to its end. A year in between without a
 * record is offered; after a merger a year has a row for each municipality that recorded it.
 */
export function yearRows<R extends Pick<YearlyRecord, 'year' | 'originNis'>>(
  records: readonly R[],
  { since, until }: Running,
  thisYear: number,
): YearRow<R>[] {
  const years = records.map(({ year }) => year);
  const first = Math.min(Math.max(since ?? Number.NEGATIVE_INFINITY, thisYear - YEARS_BACK), ...years);
  const last = Math.max(Math.min(until ?? Number.POSITIVE_INFINITY, thisYear + 1), ...years);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, back) => last - back).flatMap((year): YearRow<R>[] => {
    const found = records.filter((record) => record.year === year);
    if (found.length === 0) return [{ year, originNis: null, record: null }];
    return found.map((record) => ({ year, originNis: record.originNis, record }));
  });
}
