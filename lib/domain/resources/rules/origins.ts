import { yearOf } from '../../calendar/rules';
import type { YearRow } from './year-rows';

/** A municipality under whose NIS code years are recorded: the one in hand, or one that went up in it. */
export interface Origin {
  readonly nisCode: string;
  readonly name: string;
  /** Its first and its last day, `YYYY-MM-DD`; null is always, and while it exists. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly isOwn: boolean;
}

const hasBegun = ({ validFrom }: Origin, year: number) => validFrom === null || yearOf(validFrom) <= year;
const lived = (origin: Origin, year: number) => hasBegun(origin, year) && (origin.validTo === null || yearOf(origin.validTo) >= year);

/** The predecessors of a year in which the municipality itself did not exist yet; none where it did, or where nobody knows them. */
function predecessorsIn(origins: readonly Origin[], year: number): Origin[] {
  const isBefore = origins.some((each) => each.isOwn && !hasBegun(each, year));
  return isBefore ? origins.filter((each) => !each.isOwn && lived(each, year)) : [];
}

/**
 * Is a year put down as confirmed, all of it: by the municipality itself, or, where it did not exist yet, by each of those that went up
 * in it and lived then? `codes` are the NIS codes under which it was confirmed.
 */
export function isWhollyConfirmed(origins: readonly Origin[], codes: readonly string[], year: number): boolean {
  const own = origins.find(({ isOwn }) => isOwn);
  if (own !== undefined && codes.includes(own.nisCode)) return true;
  const before = predecessorsIn(origins, year);
  return before.length > 0 && before.every(({ nisCode }) => codes.includes(nisCode));
}

/**
 * Under which code a year is recorded: the own one when none is asked for, or that of a predecessor that still existed in that year;
 * never the own one of a year that was its predecessors'.
 */
export function originIn(origins: readonly Origin[], asked: string | null, year: number): Origin | null {
  const found = origins.find((each) => (asked === null ? each.isOwn : each.nisCode === asked && (each.isOwn || lived(each, year))));
  return found === undefined || (found.isOwn && predecessorsIn(origins, year).length > 0) ? null : found;
}

/** Under which code a page shows a year: where none is asked for and the municipality did not exist yet, the first predecessor. */
export function originShown(origins: readonly Origin[], asked: string | null, year: number): Origin | null {
  return originIn(origins, asked, year) ?? (asked === null ? (predecessorsIn(origins, year)[0] ?? null) : null);
}

/** Under which code another year is opened from one of this origin; null for the municipality itself, and for a year after its last. */
export function originKept(origin: Origin, year: number): string | null {
  return origin.isOwn || !lived(origin, year) ? null : origin.nisCode;
}

/** Rows of years, with those that nobody recorded yet offered by each predecessor where the municipality did not exist. */
export function offeredRows<T extends Pick<YearRow<unknown>, 'year' | 'originNis' | 'record'>>(
  rows: readonly T[],
  origins: readonly Origin[],
): T[] {
  return rows.flatMap((row) => {
    const predecessors = row.record === null ? predecessorsIn(origins, row.year) : [];
    return predecessors.length === 0 ? [row] : predecessors.map(({ nisCode }) => ({ ...row, originNis: nisCode }));
  });
}

/** The name of the predecessor that recorded it; null where the municipality did itself, or nobody yet. */
export function predecessorName(origins: readonly Origin[], nisCode: string | null): string | null {
  return origins.find((each) => each.nisCode === nisCode && !each.isOwn)?.name ?? null;
}
