import { invalid, type Refusal } from '@/lib/platform/result';
import { lastYear, yearOf } from '../../calendar/rules';
import type { SeatCapacity, SeatFunction } from '../rules';

/** How long somebody has a seat, as days `YYYY-MM-DD`. */
export interface Term {
  readonly fromDate: string;
  /** The last day of the term; null when there is none. */
  readonly untilDate: string | null;
  /** The last day, when it ended before the term did. */
  readonly endedOn: string | null;
}

/** Where a seat stands on a day. */
export const SEAT_STATES = ['coming', 'sitting', 'over'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

/** The last day of a seat; null when nobody knows of one. */
export function lastDayOf({ untilDate, endedOn }: Pick<Term, 'untilDate' | 'endedOn'>): string | null {
  if (untilDate === null || endedOn === null) return untilDate ?? endedOn;
  return endedOn < untilDate ? endedOn : untilDate;
}

/** Its first and its last day count: who leaves tonight still sits today. */
export function seatState(seat: Term, today: string): SeatState {
  if (seat.fromDate > today) return 'coming';
  const last = lastDayOf(seat);
  return last === null || last >= today ? 'sitting' : 'over';
}

/** Those who sit there on a day. */
export function sittingOn<S extends Term>(seats: readonly S[], today: string): S[] {
  return seats.filter((seat) => seatState(seat, today) === 'sitting');
}

/** Do two terms have a day in common? */
export function meet(one: Term, other: Term): boolean {
  const [last, otherLast] = [lastDayOf(one), lastDayOf(other)];
  return (otherLast === null || one.fromDate <= otherLast) && (last === null || other.fromDate <= last);
}

/** Why a seat cannot last so, beside the field of the day; null when it can. */
export function termRefusal({ fromDate, untilDate, endedOn }: Term, today: string): Refusal | null {
  const maximum = lastYear(today);
  for (const [field, day] of Object.entries({ fromDate, untilDate, endedOn }))
    if (day !== null && yearOf(day) > maximum) return invalid(field, 'year_too_late', { maximum });
  if (untilDate !== null && untilDate < fromDate) return invalid('untilDate', 'term_ends_before_it_begins');
  if (endedOn !== null && endedOn < fromDate) return invalid('endedOn', 'seat_ends_before_it_begins');
  return endedOn !== null && untilDate !== null && endedOn > untilDate ? invalid('endedOn', 'seat_ends_after_its_term') : null;
}

/** A vote goes with the seat, but for who helps the board and for who sits in the council or the college. */
export function votesByDefault(capacity: SeatCapacity): boolean {
  return capacity === 'organisation' || capacity === 'resident' || capacity === 'expert';
}

/** A seat as others of its board stand beside it. */
export interface SeatBeside extends Term {
  readonly name: string;
  readonly function: SeatFunction;
  readonly personId: string | null;
}

/**
 * Why a seat cannot stand beside the others of its board, beside its field; null when it can. A board has one chair at a time, and a person
 * one seat.
 */
export function besideRefusal(seat: SeatBeside, others: readonly SeatBeside[]): Refusal | null {
  for (const other of others.filter((each) => meet(seat, each))) {
    if (seat.function === 'chair' && other.function === 'chair') return invalid('function', 'chair_taken', { name: other.name });
    if (seat.personId !== null && seat.personId === other.personId) return invalid('personId', 'person_has_seat', { name: other.name });
  }
  return null;
}

/** For whom it sits: an organisation has a name, and nobody else is one. */
export function organisationRefusal(seat: { readonly capacity: SeatCapacity; readonly organisation: string }): Refusal | null {
  return seat.capacity === 'organisation' && seat.organisation === '' ? invalid('organisation', 'required') : null;
}
