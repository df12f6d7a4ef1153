import type { Row, Sight } from '../../support/cast';
import { atVvsg, forCoordinators, inside } from '../../support/rows-of-the-matrix';

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/sign-in': 'page',
  '/link/[token]': 'page',
  '/account': { ...inside('page'), foreign: 'page' },
  '/platform/municipalities/[municipality]': atVvsg('page'),
  '/platform/people': atVvsg('missing'),
  '/m/[municipality]/settings': forCoordinators(),
};
