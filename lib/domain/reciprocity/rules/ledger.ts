import { type ActivityStatus, SETTINGS, type Setting, travellersTo } from '../../activities/rules';
import { type ActivitySpan, daysThrough } from '../../activities/rules/when';
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

/** People or days as far as they are known. `isAtLeast`: there were others, and nobody knows how many. */
export interface AsKnown {
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
  /** How long the side that travelled was away, on the visits that took place. */
  readonly days: Readonly<Record<Side, AsKnown>>;
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
  /** The days of all years together. */
  readonly days: Readonly<Record<Side, AsKnown>>;
  readonly balance: Balance;
  /** People on the visits that took place, of each side. */
  readonly travelled: Readonly<Record<Side, AsKnown>>;
  /** Planned ones without a date: they are nowhere in the picture. */
  readonly undated: number;
}

/** More years than these are too long to be read at once. */
export const YEARS_AT_ONCE = 12;
/** Then so many of the latest are shown first. */
export const YEARS_FIRST = 8;

const NOTHING: AsKnown = { known: 0, isAtLeast: false };

/** Of both together. */
function plus(one: AsKnown, other: AsKnown): AsKnown {
  return { known: one.known + other.known, isAtLeast: one.isAtLeast || other.isAtLeast };
}

/** How many of a side took part. Of a side of which nothing was said nobody knows. */
export function peopleOf({ people }: Pick<Meeting, 'people'>, side: Side): AsKnown {
  const own = people.filter((each) => each.side === side);
  const known = own.reduce((sum, each) => sum + (each.people ?? 0), 0);
  return { known, isAtLeast: own.length === 0 || own.some((each) => each.people === null) };
}

/** Does one side go to the other? Online, at home and on a third place nobody does. */
export const isVisit = (setting: Setting): boolean => ['ours', 'theirs'].includes(travellersTo(setting));

/** How many days a visit took or is to take; null where they are not known to the day, and of what is no visit or did not take place. */
export function daysOf({ setting, status, firstDay, lastDay, precision }: Omit<Meeting, 'id' | 'people'>): number | null {
  if (!isVisit(setting) || status === 'cancelled' || precision !== 'day' || firstDay === null || lastDay === null) return null;
  return daysThrough(firstDay, lastDay);
}

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

/** What the visits of a side that took place come to. */
function ofVisits(meetings: readonly Meeting[], side: Side, of: (visit: Meeting) => AsKnown): AsKnown {
  return meetings
    .filter(({ status, setting }) => status === 'done' && travellersTo(setting) === side)
    .reduce((sum, visit) => plus(sum, of(visit)), NOTHING);
}

/** How many days each side was away. */
function awayOn(meetings: readonly Meeting[]): Readonly<Record<Side, AsKnown>> {
  const of = (visit: Meeting) => ({ known: daysOf(visit) ?? 0, isAtLeast: daysOf(visit) === null });
  return { ours: ofVisits(meetings, 'ours', of), theirs: ofVisits(meetings, 'theirs', of) };
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
  const travelled = (side: Side) => ofVisits(dated, side, (visit) => peopleOf(visit, side));
  return {
    years: [...ahead, ...past].map((year) => {
      const own = ofYear.get(year) ?? [];
      return { year, threads: threadsOf(own), counts: countsOf(own), days: awayOn(own), isAhead: year > thisYear };
    }),
    unrecorded: sinceYear === null || sinceYear > until ? null : { from: sinceYear, until },
    totals: countsOf(dated),
    days: awayOn(dated),
    balance: balanceOf(
      dated.map(({ setting, status, lastDay }) => ({ setting, status, year: yearOf(lastDay), number: 1 })),
      today,
    ),
    travelled: { ours: travelled('ours'), theirs: travelled('theirs') },
    undated: meetings.length - dated.length,
  };
}

/** The years that are shown, and whether there are older ones behind them. Those to come are always shown, and count for nothing here. */
export function yearsShown<M extends Meeting>({ years }: Ledger<M>, isAll: boolean) {
  const ahead = years.filter(({ isAhead }) => isAhead).length;
  const isCut = !isAll && years.length - ahead > YEARS_AT_ONCE;
  return { shown: isCut ? years.slice(0, ahead + YEARS_FIRST) : years, isCut };
}
