import { LEAD_ALONE, NOBODY, writes } from '../../support/rows-of-the-matrix';
import type { ActionOfTheMatrix } from '../../support/what-a-noun-brings';

/** Boards are kept by whoever handles grants. */
const HANDLERS = { coordinator: 'done', grant_handler: 'done', editor: 'forbidden' } as const;
const NOT_THERE = writes({ coordinator: 'not_found', grant_handler: 'not_found', editor: 'forbidden' }, LEAD_ALONE);
const UNCHANGED = writes(HANDLERS, LEAD_ALONE);

const page: ActionOfTheMatrix['page'] = ({ board }) => `/grants/boards/${board}`;
const COUNT = { allWomen: 1, allMen: 1, allOthers: 0, votingWomen: 1, votingMen: 1, votingOthers: 0 };
const SEAT = { name: 'Jan Verhelst', function: 'member', capacity: 'resident', fromDate: '2025-03-01', untilDate: null };

export const ACTIONS: Readonly<Record<string, ActionOfTheMatrix>> = {
  // Each of its name: the same twice is refused.
  addBoardAction: {
    row: writes({ ...HANDLERS, grant_handler: 'invalid' }, {}),
    input: ({ title }) => ({ name: title }),
    page: () => '/grants/boards',
  },
  changeBoardAction: {
    row: UNCHANGED,
    input: ({ board: boardId }) => ({ boardId, base: { proxiesMax: 0 }, change: { proxiesMax: 0 } }),
    page,
  },
  countBoardAction: {
    row: UNCHANGED,
    input: ({ board: boardId }) => ({
      boardId,
      base: { countedOn: null, ...Object.fromEntries(Object.keys(COUNT).map((field) => [field, null])) },
      change: { countedOn: '2026-01-10', ...COUNT },
    }),
    page,
  },
  endBoardAction: {
    row: UNCHANGED,
    input: ({ board: boardId }) => ({ boardId, base: { endedOn: null }, change: { endedOn: null } }),
    page,
  },
  addSeatAction: { row: writes(HANDLERS, LEAD_ALONE), input: ({ board: boardId }) => ({ boardId, ...SEAT }), page },
  changeSeatAction: { row: NOT_THERE, input: () => ({ seatId: NOBODY, base: { name: '' }, change: { name: 'Jan' } }), page },
  endSeatAction: { row: NOT_THERE, input: () => ({ seatId: NOBODY, base: { endedOn: null }, change: { endedOn: '2026-01-10' } }), page },
  removeSeatAction: {
    row: NOT_THERE,
    input: () => ({ seatId: NOBODY, base: { ...SEAT, organisation: '', votes: true, endedOn: null, personId: null } }),
    page,
  },
};
