import { COORDINATOR, NEWCOMER, type Screen } from '../../support/what-a-noun-brings';

/** The board of the demonstration, from the list. */
const BOARD = { path: '/m/roeselare/grants/boards', link: /Adviesraad internationale samenwerking/, state: 'full' } as const;
/** Who sits in it, who reads about it, and who came into boards and sits in none. */
const MEMBER = 'Godelieve Baert';
const READER = 'Koen Lievens';
const WITHOUT_SEAT = 'Rita Dhondt';

export const SCREENS: readonly Screen[] = [
  { route: '/m/[municipality]/grants/boards', name: 'boards', path: BOARD.path, person: COORDINATOR, state: 'full' },
  { route: '/m/[municipality]/grants/boards', name: 'boards-empty', path: '/m/gent/grants/boards', person: NEWCOMER, state: 'empty' },
  { route: '/m/[municipality]/grants/boards/[board]', name: 'board', ...BOARD, person: COORDINATOR },
  { route: '/m/[municipality]/grants/boards/[board]', name: 'board-read', ...BOARD, person: READER },
  { route: '/m/[municipality]/grants/boards/[board]/history', name: 'board-history', ...BOARD, suffix: '/history', person: COORDINATOR },
  { route: '/m/[municipality]/board', name: 'own-board', path: '/m/roeselare/board', person: MEMBER, state: 'full' },
  { route: '/m/[municipality]/board', name: 'own-board-none', path: '/m/deinze/board', person: WITHOUT_SEAT, state: 'empty' },
];
