import { addBoard, changeBoard, countBoard, endBoard } from '@/lib/domain/boards/commands/describing';
import { addSeat, changeSeat, endSeat, removeSeat } from '@/lib/domain/boards/commands/seats';
import { findBoard } from '@/lib/domain/boards/queries/page';
import { listHistory } from '@/lib/domain/history/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { employed } from './employed';
import { aMunicipality, at, type OwnMunicipality } from './people';

/** Who handles grants in a municipality, and what they do with boards there. */
export async function handlerOf(municipality: OwnMunicipality) {
  const handler = await employed(municipality, 'grant_handler');
  const here = at(handler, municipality);
  return {
    municipality,
    handler,
    here,
    addBoard: (input: unknown, key?: string) => addBoard(...here, input, key === undefined ? {} : { key }),
    changeBoard: (boardId: string, base: object, change: object) => changeBoard(...here, { boardId, base, change }),
    countBoard: (boardId: string, base: object, change: object) => countBoard(...here, { boardId, base, change }),
    endBoard: (boardId: string, base: string | null, endedOn: string | null) =>
      endBoard(...here, { boardId, base: { endedOn: base }, change: { endedOn } }),
    addSeat: (boardId: string, input: object) => addSeat(...here, { boardId, ...MEMBER, ...input }),
    changeSeat: (seatId: string, base: object, change: object) => changeSeat(...here, { seatId, base, change }),
    endSeat: (seatId: string, endedOn: string, base: string | null = null) =>
      endSeat(...here, { seatId, base: { endedOn: base }, change: { endedOn } }),
    removeSeat: (seatId: string, base: object) => removeSeat(...here, { seatId, base }),
    board: async (id: string) => {
      const board = await withActor(...here, (reader) => findBoard(reader, id));
      if (board === null) throw new Error('no board');
      return board;
    },
    history: (id: string) => withActor(...here, (reader) => listHistory(reader, id)),
  };
}

/** A member as most are. */
export const MEMBER = { name: 'Jan Verhelst', function: 'member', capacity: 'resident', fromDate: '2025-03-01', untilDate: null };

/** A board of a municipality that no other test has. */
export async function ownBoard() {
  const handler = await handlerOf(await aMunicipality());
  const { id } = must(await handler.addBoard({ name: 'Adviesraad', councilDate: '2025-02-24', councilNumber: '2025_GR_00041' }));
  return { ...handler, id };
}
