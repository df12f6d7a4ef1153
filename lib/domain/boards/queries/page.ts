import { and, eq, inArray, sql } from 'drizzle-orm';
import { jsonRows } from '@/db/json-rows';
import { boards, seats } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { isUuid } from '@/lib/platform/text';
import { SEAT_FUNCTIONS } from '../rules';

/** What everybody who reads a board reads of a seat: not whose account it is. */
const seatColumns = {
  id: seats.id,
  name: seats.name,
  function: seats.function,
  capacity: seats.capacity,
  organisation: seats.organisation,
  votes: seats.votes,
  fromDate: seats.fromDate,
  untilDate: seats.untilDate,
  endedOn: seats.endedOn,
};

const ofBoard = and(eq(seats.municipalityId, boards.municipalityId), eq(seats.boardId, boards.id));
/** Who leads it first, then by name. */
const inOrder = [
  sql`array_position(string_to_array(${SEAT_FUNCTIONS.join(' ')}, ' '), ${seats.function})`,
  seats.sortKey,
  seats.fromDate,
  seats.id,
];

const boardColumns = {
  id: boards.id,
  name: boards.name,
  councilDate: boards.councilDate,
  councilNumber: boards.councilNumber,
  quorumPercent: boards.quorumPercent,
  quorumOf: boards.quorumOf,
  proxiesMax: boards.proxiesMax,
  hasCastingVote: boards.hasCastingVote,
  fewestAble: boards.fewestAble,
  substitute: boards.substitute,
  interestWay: boards.interestWay,
  countedOn: boards.countedOn,
  allWomen: boards.allWomen,
  allMen: boards.allMen,
  allOthers: boards.allOthers,
  votingWomen: boards.votingWomen,
  votingMen: boards.votingMen,
  votingOthers: boards.votingOthers,
  endedOn: boards.endedOn,
  /** All who sit there, will and did. */
  seats: jsonRows(seats, { ...seatColumns, personId: seats.personId }, { where: ofBoard, by: inOrder }),
};

const boardsOf = ({ tx }: Reader) => tx.select(boardColumns).from(boards);

/** A board of the municipality with its seats. */
export type Board = Awaited<ReturnType<typeof boardsOf>>[number];
/** Somebody's place in it. */
export type Seat = Board['seats'][number];

/** The boards of the municipality in hand: those that exist first, by name. */
export async function listBoards(reader: Reader): Promise<Board[]> {
  const { municipalityId } = reader.scope;
  if (municipalityId === null) return [];
  return boardsOf(reader)
    .where(eq(boards.municipalityId, municipalityId))
    .orderBy(sql`${boards.endedOn} is not null`, boards.sortKey, boards.id);
}

/** One board of the municipality in hand; null when there is none. */
export async function findBoard(reader: Reader, id: string): Promise<Board | null> {
  const { municipalityId } = reader.scope;
  if (municipalityId === null || !isUuid(id)) return null;
  const [board] = await boardsOf(reader).where(and(eq(boards.municipalityId, municipalityId), eq(boards.id, id)));
  return board ?? null;
}

/** Who has an account by which one comes into boards here, by name: for whoever links a seat to one. */
export async function listBoardPeople({ tx }: Reader): Promise<{ id: string; name: string }[]> {
  return tx
    .select({ id: sql<string>`person_id`, name: sql<string>`name` })
    .from(sql`board_people() as of_boards`)
    .orderBy(sql`name`, sql`person_id`);
}

/**
 * The boards in which the person at work has a seat today, by name, each with the own seat and with who sits there. Read in the scope of
 * boards.
 */
export async function listOwnBoards({ tx, scope }: Reader) {
  if (scope.kind !== 'board') return [];
  const rows = await tx
    .select({
      id: boards.id,
      name: boards.name,
      quorumPercent: boards.quorumPercent,
      quorumOf: boards.quorumOf,
      fewestAble: boards.fewestAble,
      substitute: boards.substitute,
      interestWay: boards.interestWay,
      ownSeats: sql<string[]>`(select my_seats())`,
      seats: jsonRows(seats, seatColumns, { where: ofBoard, by: inOrder }),
    })
    .from(boards)
    .where(inArray(boards.id, sql`(select unnest(my_boards()))`))
    .orderBy(boards.sortKey, boards.id);
  return rows.flatMap(({ ownSeats, ...board }) => {
    const own = board.seats.find(({ id }) => ownSeats.includes(id));
    return own === undefined ? [] : [{ ...board, own }];
  });
}

/** A board as one of its members reads it. */
export type OwnBoard = Awaited<ReturnType<typeof listOwnBoards>>[number];
