import { type ActivityStatus, SETTINGS, type Setting, travellersTo } from '../../activities/rules';
import type { ActivitySpan } from '../../activities/rules/when';
import { yearOf } from '../../calendar/rules';
import type { Side } from '../../partnerships/rules/facts';

/** What the ledger asks of an activity. */
export interface Meeting extends ActivitySpan {
  readonly id: string;
  readonly status: ActivityStatus;
  readonly setting: Setting;
  /** Who took part, by side; a number that nobody knows is null. */
  readonly people: readonly { readonly side: Side; readonly people: number | null }[];
}

/** People as far as they are known. `isAtLeast`: there were others, and nobody knows how many. */
export interface People {
  readonly known: number;
  readonly isAtLeast: boolean;
}

/** One meeting, or all that took place online in one year; the latest first. */
export interface Thread<M extends Meeting = Meeting> {
  readonly setting: Setting;
  readonly status: ActivityStatus;
  readonly first: M;
  readonly others: readonly M[];
}

/** What is counted of a year: what took place, by where it was, and what did not. */
export const LEDGER_COLUMNS = [...SETTINGS, 'cancelled'] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];
export type Counts = Readonly<Record<LedgerColumn, number>>;

export interface LedgerYear<M extends Meeting = Meeting> {
  readonly year: number;
  readonly threads: readonly Thread<M>[];
  readonly counts: Counts;
  /** It is still to come: it stands there for what is planned in it. */
  readonly isAhead: boolean;
}

/** How often who went to whom. No score: two numbers, and where the ring of the evener lies. */
export interface Balance {
  readonly toPartner: number;
  readonly toUs: number;
  /** Visits to or from that did not take place. */
  readonly cancelled: number;
  /** The first year, this one or earlier, of which anything is recorded; null as long as all is still to come. */
  readonly since: number | null;
}

export interface Ledger<M extends Meeting = Meeting> {
  /** The latest first: those to come that have something, then each from this one to that of the first recorded activity. */
  readonly years: readonly LedgerYear<M>[];
  /** The years before it in which the partnership ran already, all of them without an activity: of these nobody knows, which is not nothing. */
  readonly unrecorded: { readonly from: number; readonly until: number } | null;
  readonly totals: Counts;
  readonly balance: Balance;
  /** People on the visits that took place, of each side. */
  readonly travelled: Readonly<Record<Side, People>>;
  /** Planned ones without a date: they are nowhere in the picture. */
  readonly undated: number;
}

/** More years than these are too long to be read at once. */
export const YEARS_AT_ONCE = 12;
/** Then so many of the latest are shown first. */
export const YEARS_FIRST = 8;

const NOBODY: People = { known: 0, isAtLeast: false };

/** People of both together. */
function plus(one: People, other: People): People {
  return { known: one.known + other.known, isAtLeast: one.isAtLeast || other.isAtLeast };
}

/** How many of a side took part. Of a side of which nothing was said nobody knows. */
export function peopleOf({ people }: Pick<Meeting, 'people'>, side: Side): People {
  const own = people.filter((each) => each.side === side);
  const known = own.reduce((sum, each) => sum + (each.people ?? 0), 0);
  return { known, isAtLeast: own.length === 0 || own.some((each) => each.people === null) };
}

/** Does one side go to the other? Online, at home and on a third place nobody does. */
export const isVisit = (setting: Setting): boolean => ['ours', 'theirs'].includes(travellersTo(setting));

/** So many activities of one kind, of one year. */
export interface Tally {
  readonly setting: Setting;
  readonly status: ActivityStatus;
  /** Null is without a date. */
  readonly year: number | null;
  readonly number: number;
}

/** The first of these years that is not still to come, or null. */
function firstOf(years: readonly number[], today: string): number | null {
  const past = years.filter((year) => year <= yearOf(today));
  return past.length === 0 ? null : Math.min(...past);
}

/** Who went to whom how often: visits that took place, without those of which no year is known. `today` is `YYYY-MM-DD`. */
export function balanceOf(tallies: readonly Tally[], today: string): Balance {
  const dated = tallies.filter(({ year }) => year !== null);
  const sum = (status: ActivityStatus, settings: readonly Setting[]) =>
    dated.filter((each) => each.status === status && settings.includes(each.setting)).reduce((all, { number }) => all + number, 0);
  return {
    toPartner: sum('done', ['at_partner']),
    toUs: sum('done', ['with_us']),
    cancelled: sum('cancelled', SETTINGS.filter(isVisit)),
    since: firstOf(
      dated.flatMap(({ year }) => year ?? []),
      today,
    ),
  };
}

/**
 * Where the ring of the evener lies, from 0 (only we travelled) to 1 (only they did); null before the first visit. By visits, since of these
 * all is known, and of people it may not be.
 */
export function ringAt({ toPartner, toUs }: Pick<Balance, 'toPartner' | 'toUs'>): number | null {
  return toPartner + toUs === 0 ? null : toUs / (toPartner + toUs);
}

/** The latest first; the id settles what is of one day, so that the order of the rows does not matter. */
function byDay(one: Meeting, other: Meeting): number {
  const key = ({ lastDay, firstDay, id }: Meeting) => `${lastDay} ${firstDay} ${id}`;
  return key(one) < key(other) ? 1 : key(one) > key(other) ? -1 : 0;
}

/** The year of one that has a day. */
const yearIn = ({ lastDay }: Meeting) => yearOf(lastDay ?? '');

/** The meetings of a year as threads: what took place online is one, where its latest stands. */
function threadsOf<M extends Meeting>(meetings: readonly M[]): Thread<M>[] {
  const isOnline = ({ setting, status }: Meeting) => setting === 'online' && status === 'done';
  const [latest, ...earlier] = meetings.filter(isOnline);
  return meetings.flatMap((first) => {
    if (isOnline(first) && first !== latest) return [];
    const { setting, status } = first;
    return [{ setting, status, first, others: first === latest ? earlier : [] }];
  });
}

/** What took place by where it was, and what did not take place. */
function countsOf(meetings: readonly Meeting[]): Counts {
  const counted = (column: LedgerColumn) =>
    meetings.filter(({ status, setting }) => (column === 'cancelled' ? status === column : status === 'done' && setting === column)).length;
  return Object.fromEntries(LEDGER_COLUMNS.map((column) => [column, counted(column)])) as unknown as Counts;
}

/**
 * The ledger of a partnership: who met whom, year by year. Only what took place counts; what is planned or did not take place is shown. A
 * meeting belongs to the year of its last day. `sinceYear` is the year in which the partnership began, `today` is `YYYY-MM-DD`.
 */
export function ledgerOf<M extends Meeting>(meetings: readonly M[], sinceYear: number | null, today: string): Ledger<M> {
  const dated = meetings.filter(({ lastDay }) => lastDay !== null).sort(byDay);
  const ofYear = new Map<number, M[]>();
  for (const meeting of dated) ofYear.set(yearIn(meeting), [...(ofYear.get(yearIn(meeting)) ?? []), meeting]);
  const thisYear = yearOf(today);
  const known = [...ofYear.keys()];
  const ahead = known.filter((year) => year > thisYear).sort((one, other) => other - one);
  const first = firstOf(known, today);
  const past = first === null ? [] : Array.from({ length: thisYear - first + 1 }, (_, at) => thisYear - at);
  const until = first === null ? thisYear : first - 1;
  const travelled = (setting: Setting, side: Side) =>
    dated
      .filter((each) => each.status === 'done' && each.setting === setting)
      .reduce((sum, meeting) => plus(sum, peopleOf(meeting, side)), NOBODY);
  return {
    years: [...ahead, ...past].map((year) => {
      const own = ofYear.get(year) ?? [];
      return { year, threads: threadsOf(own), counts: countsOf(own), isAhead: year > thisYear };
    }),
    unrecorded: sinceYear === null || sinceYear > until ? null : { from: sinceYear, until },
    totals: countsOf(dated),
    balance: balanceOf(
      dated.map(({ setting, status, lastDay }) => ({ setting, status, year: yearOf(lastDay), number: 1 })),
      today,
    ),
    travelled: { ours: travelled('at_partner', 'ours'), theirs: travelled('with_us', 'theirs') },
    undated: meetings.length - dated.length,
  };
}

/** The years that are shown, and whether there are older ones behind them. Those to come are always shown, and count for nothing here. */
export function yearsShown<M extends Meeting>({ years }: Ledger<M>, isAll: boolean) {
  const ahead = years.filter(({ isAhead }) => isAhead).length;
  const isCut = !isAll && years.length - ahead > YEARS_AT_ONCE;
  return { shown: isCut ? years.slice(0, ahead + YEARS_FIRST) : years, isCut };
}
