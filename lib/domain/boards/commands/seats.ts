import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { seats } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, type Refusal, refused } from '@/lib/platform/result';
import { foldName } from '../../places/rules';
import { holdBoardToEdit, holdSeatToEdit, listSeats } from '../queries/held';
import { listBoardPeople } from '../queries/page';
import { SEATS_MAX } from '../rules';
import { besideRefusal, organisationRefusal, termRefusal, votesByDefault } from '../rules/seats';
import { addSeatInput, changeSeatInput, endSeatInput, removeSeatInput } from '../schema';

/** Gives somebody a seat in a board. Whether it has a vote follows from its capacity, unless that is said. */
export const addSeat = command({
  name: 'addSeat',
  permission: 'handle_grants',
  within: 'municipality',
  input: addSeatInput,
  record: holdBoardToEdit,
  once: true,
  run: async ({ municipalityId, input: { boardId, votes, ...input }, record: board, reader, tx, today }) => {
    if (board.endedOn !== null) return refused('board_has_ended');
    const organisation = input.capacity === 'organisation' ? input.organisation : '';
    const seat = { ...input, organisation, votes: votes ?? votesByDefault(input.capacity), endedOn: null };
    const others = await listSeats(reader, boardId);
    const refusal =
      organisationRefusal(seat) ??
      termRefusal(seat, today) ??
      besideRefusal(seat, others) ??
      (await unknownPerson(reader, seat.personId)) ??
      (others.length >= SEATS_MAX ? refused('too_many', { values: { maximum: SEATS_MAX } }) : null);
    if (refusal !== null) return refusal;
    const id = randomUUID();
    await tx.insert(seats).values({ id, municipalityId, boardId, ...seat, sortKey: foldName(seat.name) });
    return done({ id });
  },
});

/** Changes a seat, field by field, and whose account it is; a field that somebody else changed meanwhile is a conflict. */
export const changeSeat = command({
  name: 'changeSeat',
  permission: 'handle_grants',
  within: 'municipality',
  input: changeSeatInput,
  record: holdSeatToEdit,
  run: async ({ input, record: { board, seat, others }, reader, tx, today }) => {
    const edit = mergeEdit(seat, input);
    if (edit.settled) return edit.result;
    // For whom somebody sat goes with the capacity in which that was.
    const organisation = edit.next.capacity === 'organisation' ? edit.next.organisation : '';
    const next = { ...edit.next, organisation };
    const refusal =
      organisationRefusal(next) ??
      termRefusal(next, today) ??
      besideRefusal(next, others) ??
      staysRefusal(board.endedOn, next.endedOn) ??
      (edit.changed.personId === undefined ? null : await unknownPerson(reader, next.personId));
    if (refusal !== null) return refusal;
    const { name } = edit.changed;
    const sorted = name === undefined ? {} : { sortKey: foldName(name) };
    await tx
      .update(seats)
      .set({ ...edit.changed, organisation, ...sorted })
      .where(eq(seats.id, input.seatId));
    return done(next);
  },
});

/** Says on which day somebody left; the seat stays, for the history. */
export const endSeat = command({
  name: 'endSeat',
  permission: 'handle_grants',
  within: 'municipality',
  input: endSeatInput,
  record: holdSeatToEdit,
  run: async ({ input, record: { seat, others }, tx, today }) => {
    const edit = mergeEdit(seat, input);
    if (edit.settled) return edit.result;
    const refusal = termRefusal(edit.next, today) ?? besideRefusal(edit.next, others);
    if (refusal !== null) return refusal;
    await tx.update(seats).set(edit.changed).where(eq(seats.id, input.seatId));
    return done(edit.next);
  },
});

/** Takes a seat away as it was seen, as one that was added by mistake; who left keeps a last day instead. */
export const removeSeat = command({
  name: 'removeSeat',
  permission: 'handle_grants',
  within: 'municipality',
  input: removeSeatInput,
  record: holdSeatToEdit,
  run: async ({ input, record: { seat }, tx }) => {
    const settled = settledRemoval(seat, input.base);
    if (settled !== null) return settled;
    await tx.delete(seats).where(eq(seats.id, input.seatId));
    return done(null);
  },
});

/** A seat is the account of who comes into boards here, or of nobody. */
async function unknownPerson(reader: MunicipalityReader, personId: string | null): Promise<Refusal | null> {
  if (personId === null) return null;
  return (await listBoardPeople(reader)).some(({ id }) => id === personId) ? null : invalid('personId', 'choose_account');
}

/** Nobody sits in a board that exists no more. */
function staysRefusal(boardEndedOn: string | null, endedOn: string | null): Refusal | null {
  return boardEndedOn !== null && (endedOn === null || endedOn > boardEndedOn) ? refused('board_has_ended') : null;
}
