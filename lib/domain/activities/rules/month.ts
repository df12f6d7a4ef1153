import { type InAYear, isInMonth } from './ribbon';

const DAY = 86_400_000;
/** So many stand under each other in one week; the list under the calendar has them all. */
export const SLOTS_MAX = 3;

/** One day of the calendar. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** It is of this month; the others fill its first and its last week. */
  readonly isOfMonth: boolean;
}

/** A piece of an activity in one week. */
export interface CalendarPiece<A> {
  readonly activity: A;
  /** 0 is Monday. */
  readonly from: number;
  readonly days: number;
  readonly slot: number;
  /** It begins, and it ends, in this week. */
  readonly begins: boolean;
  readonly ends: boolean;
}

export interface CalendarWeek<A> {
  readonly days: readonly CalendarDay[];
  readonly pieces: readonly CalendarPiece<A>[];
}

const written = (at: number) => new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** The weeks of a month from Monday to Sunday, with the activities whose days are known. */
export function weeksOf<A extends InAYear>(activities: readonly A[], year: number, month: number): CalendarWeek<A>[] {
  const first = Date.UTC(year, month - 1, 1);
  const last = Date.UTC(year, month, 0);
  const sinceMonday = (new Date(first).getUTCDay() + 6) % 7;
  const dated = activities.filter((activity) => activity.precision === 'day' && isInMonth(activity, year, month));
  const weeks: CalendarWeek<A>[] = [];
  for (let monday = first - sinceMonday * DAY; monday <= last; monday += 7 * DAY) {
    const days = Array.from({ length: 7 }, (_, at) => monday + at * DAY);
    weeks.push({
      days: days.map((at) => ({ day: written(at), isOfMonth: at >= first && at <= last })),
      pieces: piecesIn(dated, days.map(written)),
    });
  }
  return weeks;
}

function piecesIn<A extends InAYear>(activities: readonly A[], days: readonly string[]): CalendarPiece<A>[] {
  const [monday = '', sunday = ''] = [days[0], days.at(-1)];
  const until: string[] = [];
  return activities.flatMap((activity) => {
    const { firstDay, lastDay } = activity;
    if (firstDay === null || lastDay === null || firstDay > sunday || lastDay < monday) return [];
    const free = until.findIndex((day) => day < firstDay);
    const slot = free === -1 ? until.length : free;
    if (slot >= SLOTS_MAX) return [];
    until[slot] = lastDay;
    const from = firstDay < monday ? 0 : days.indexOf(firstDay);
    const end = lastDay > sunday ? 6 : days.indexOf(lastDay);
    return [{ activity, from, days: end - from + 1, slot, begins: firstDay >= monday, ends: lastDay <= sunday }];
  });
}
