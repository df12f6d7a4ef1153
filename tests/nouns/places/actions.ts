import type { Answer, Row } from '../../support/cast';
import { byVvsg, reads } from '../../support/rows-of-the-matrix';
import type { ActionOfTheMatrix } from '../../support/what-a-noun-brings';

export const ACTIONS: Readonly<Record<string, ActionOfTheMatrix>> = {
  searchPlacesAction: { row: reads(), input: () => 'dog', page: () => '/partnerships/new' },
};

/** Called with a name that the lead typed. */
export const APART: Readonly<Record<string, Row<Answer>>> = {
  adoptPlaceAction: byVvsg,
  adoptLocalGovernmentAction: byVvsg,
};
