import type { Row, Sight } from '../../support/cast';
import { inside, ofTheMembership } from '../../support/rows-of-the-matrix';

/** Who looks in, or sits in a board, and does not work for the municipality. */
const NOT_AT_WORK = { board_member: 'missing', board_chair: 'missing', adviser: 'missing', administrator: 'missing' } as const;
/** A board is of the lead alone, as a membership is. */
const ofTheBoard = (): Row<Sight> => ({ ...(ofTheMembership() as ReturnType<typeof inside>), ...NOT_AT_WORK });

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/board': inside('missing', { board_member: 'page', board_chair: 'page' }),
  '/m/[municipality]/grants/boards': inside('page', NOT_AT_WORK),
  '/m/[municipality]/grants/boards/[board]': ofTheBoard(),
  '/m/[municipality]/grants/boards/[board]/history': ofTheBoard(),
};
