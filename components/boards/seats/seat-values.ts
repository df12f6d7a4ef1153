import type { Locale } from '@/lib/domain/access/rules';
import type { Seat } from '@/lib/domain/boards/queries/page';
import { keptAsWritten } from '@/lib/platform/i18n/when';

/** A seat as a form holds it. */
export type SeatValues = Record<
  'name' | 'function' | 'capacity' | 'organisation' | 'votes' | 'fromDate' | 'untilDate' | 'endedOn' | 'personId',
  string
>;

/** What the form begins with: the seat as it is, or a new member from today on. */
export function seatValues(seat: Seat | null, today: string, locale: Locale): SeatValues {
  const day = (of: string | null) => keptAsWritten(of, locale);
  if (seat === null) {
    const empty = { name: '', capacity: '', organisation: '', votes: '', untilDate: '', endedOn: '', personId: '' };
    return { ...empty, function: 'member', fromDate: day(today) };
  }
  const { name, capacity, organisation, votes, fromDate, untilDate, endedOn, personId } = seat;
  return {
    name,
    function: seat.function,
    capacity,
    organisation,
    votes: String(votes),
    fromDate: day(fromDate),
    untilDate: day(untilDate),
    endedOn: day(endedOn),
    personId: personId ?? '',
  };
}
