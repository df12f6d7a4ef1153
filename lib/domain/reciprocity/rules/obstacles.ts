import type { ActivitySpan } from '../../activities/rules/when';
import { yearOf } from '../../calendar/rules';
import type { LedgerYear, Meeting, Thread } from './ledger';

/** What the ledger asks of a circumstance: how long it lasted, as days `YYYY-MM-DD`; null while it lasts. */
export interface Lasting {
  readonly fromDate: string;
  readonly untilDate: string | null;
}

/** What a circumstance covers of one year, and nothing outside it. */
export interface YearPart<O extends Lasting = Lasting> {
  readonly obstacle: O;
  /** Its first and its last day in that year. */
  readonly from: string;
  readonly until: string;
  /** It was there the year before already, and went on into the next. */
  readonly isEarlier: boolean;
  readonly isLater: boolean;
  /** It is not over yet, and this is the year until which that is known. */
  readonly isLasting: boolean;
}

const firstDayIn = (year: number) => `${year}-01-01`;
const lastDayIn = (year: number) => `${year}-12-31`;

/**
 * What a year has of each circumstance, the latest first. One that is not over goes on until the end of this year, or of the year in which
 * it begins when that is still to come: further ahead nobody knows. `today` is `YYYY-MM-DD`.
 */
export function obstaclesIn<O extends Lasting>(obstacles: readonly O[], year: number, today: string): YearPart<O>[] {
  return obstacles
    .flatMap((obstacle) => {
      const { fromDate, untilDate } = obstacle;
      const until = untilDate ?? lastDayIn(Math.max(yearOf(today), yearOf(fromDate)));
      if (fromDate > lastDayIn(year) || until < firstDayIn(year)) return [];
      const [isEarlier, isLater] = [fromDate < firstDayIn(year), until > lastDayIn(year)];
      const isLasting = untilDate === null && !isLater;
      const part = { from: isEarlier ? firstDayIn(year) : fromDate, until: isLater ? lastDayIn(year) : until };
      return [{ obstacle, ...part, isEarlier, isLater, isLasting }];
    })
    .sort((one, other) => compare(other.until, one.until) || compare(other.from, one.from));
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The circumstances of some years together, each once, as they come. */
export function obstaclesBetween<O extends Lasting>(
  obstacles: readonly O[],
  { from, until }: { readonly from: number; readonly until: number },
): O[] {
  return obstacles.filter(({ fromDate, untilDate }) => yearOf(fromDate) <= until && (untilDate === null || yearOf(untilDate) >= from));
}

/** What they are called, each name once. */
export function namesIn(obstacles: readonly { readonly name: string }[]): string[] {
  return [...new Set(obstacles.map(({ name }) => name))];
}

/** Does it cover a meeting? Of one of which a month or a year is known alone, only when it covers all of that. */
function covers({ from, until }: YearPart, { firstDay, lastDay, precision }: ActivitySpan): boolean {
  if (firstDay === null || lastDay === null) return false;
  return precision === 'day' ? firstDay <= until && lastDay >= from : firstDay >= from && lastDay <= until;
}

/** A row of a year in the picture: a thread, or the word of a circumstance, which stands over what it covers. */
export interface LedgerRow<M extends Meeting, O extends Lasting> {
  readonly row: { readonly thread: Thread<M> } | { readonly part: YearPart<O> };
  /** The band of a circumstance runs behind it. */
  readonly isCovered: boolean;
  /** The band goes on behind the row above, or into the year above; and below. */
  readonly goesOnAbove: boolean;
  readonly goesOnBelow: boolean;
}

/**
 * The threads of a year, with the circumstances between them: each where its last day is, so that it stands over all that it covers. What
 * was online in one year counts as its latest.
 */
export function rowsOf<M extends Meeting, O extends Lasting>(
  { threads }: Pick<LedgerYear<M>, 'threads'>,
  parts: readonly YearPart<O>[],
): LedgerRow<M, O>[] {
  const placeOf = (part: YearPart<O>) => {
    const at = threads.findIndex(({ first }) => covers(part, first) || (first.lastDay ?? '') <= part.until);
    return at < 0 ? threads.length : at;
  };
  const wordsAt = (at: number) => parts.filter((part) => placeOf(part) === at).map((part) => ({ part }));
  const rows: LedgerRow<M, O>['row'][] = [...threads.flatMap((thread, at) => [...wordsAt(at), { thread }]), ...wordsAt(threads.length)];
  const isCovered = rows.map((row) => 'part' in row || parts.some((part) => covers(part, row.thread.first)));
  const [isLater, isEarlier] = [parts.some((part) => part.isLater || part.isLasting), parts.some((part) => part.isEarlier)];
  return rows.map((row, at) => ({
    row,
    isCovered: isCovered[at] === true,
    goesOnAbove: at === 0 ? isLater : isCovered[at - 1] === true && !('part' in row),
    goesOnBelow: at === rows.length - 1 ? isEarlier : isCovered[at + 1] === true,
  }));
}
