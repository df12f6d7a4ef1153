import { and, eq } from 'drizzle-orm';
import { boards, seats } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { recordFor } from '@/lib/platform/record';
import { mayEditBoards } from '../rules';

/** A board of the municipality in hand, held until the transaction ends: what happens to its seats happens one after the other. */
async function holdBoard({ scope, tx }: MunicipalityReader, { boardId }: { readonly boardId: string }) {
  const { name, councilDate, councilNumber, quorumPercent, quorumOf, proxiesMax, hasCastingVote, fewestAble, substitute, interestWay } =
    boards;
  const { countedOn, allWomen, allMen, allOthers, votingWomen, votingMen, votingOthers, endedOn } = boards;
  const [row] = await tx
    .select({
      id: boards.id,
      facts: { name, councilDate, councilNumber, quorumPercent, quorumOf, proxiesMax, hasCastingVote, fewestAble, substitute, interestWay },
      counted: { countedOn, allWomen, allMen, allOthers, votingWomen, votingMen, votingOthers },
      endedOn,
    })
    .from(boards)
    .where(and(eq(boards.id, boardId), eq(boards.municipalityId, scope.municipalityId)))
    .for('update');
  return row ?? null;
}

/** For a change of it, and of what is kept under it. */
export const holdBoardToEdit = recordFor(holdBoard, mayEditBoards);

/** What the rules ask of the seats of a board, each with its id. */
export function listSeats({ scope, tx }: MunicipalityReader, boardId: string) {
  const { id, name, capacity, organisation, votes, fromDate, untilDate, endedOn, personId } = seats;
  return tx
    .select({ id, name, function: seats.function, capacity, organisation, votes, fromDate, untilDate, endedOn, personId })
    .from(seats)
    .where(and(eq(seats.municipalityId, scope.municipalityId), eq(seats.boardId, boardId)));
}

/** A seat of the municipality in hand with its board, which is held, and the other seats of that board. */
async function holdSeat(reader: MunicipalityReader, { seatId }: { readonly seatId: string }) {
  const { scope, tx } = reader;
  const [at] = await tx
    .select({ boardId: seats.boardId })
    .from(seats)
    .where(and(eq(seats.id, seatId), eq(seats.municipalityId, scope.municipalityId)));
  const board = at === undefined ? null : await holdBoard(reader, at);
  if (board === null) return null;
  // Read once the board is held: nobody changes a seat of it now.
  const all = await listSeats(reader, board.id);
  const { id: _, ...seat } = all.find(({ id }) => id === seatId) ?? {};
  if (!isSeat(seat)) return null;
  return { board, seat, others: all.filter(({ id }) => id !== seatId) };
}

type Seat = Omit<Awaited<ReturnType<typeof listSeats>>[number], 'id'>;

/** It is still there. */
const isSeat = (seat: object): seat is Seat => 'name' in seat;

/** For a change of it. */
export const holdSeatToEdit = recordFor(holdSeat, mayEditBoards);
