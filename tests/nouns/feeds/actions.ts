import type { Answer, Row } from '../../support/cast';
import { NOBODY, writes } from '../../support/rows-of-the-matrix';
import type { ActionOfTheMatrix } from '../../support/what-a-noun-brings';

/** Called with what is nobody's: whoever works there, in whatever role, reads that; VVSG works nowhere. */
const inside = (answer: Answer): Row<Answer> => {
  const own = {
    coordinator: answer,
    editor: answer,
    reader: answer,
    grant_handler: answer,
    board_member: answer,
    board_chair: answer,
  };
  return writes(own, { participant: answer, invited: answer, stranger: answer });
};

const page = () => '/activities/calendar';

export const ACTIONS: Readonly<Record<string, ActionOfTheMatrix>> = {
  makeFeedAction: { row: inside('feed_not_made'), input: () => ({ partnershipId: NOBODY }), page },
  renewFeedAction: { row: inside('not_found'), input: () => ({ feedId: NOBODY }), page },
  endFeedAction: { row: inside('not_found'), input: () => ({ feedId: NOBODY }), page },
};
