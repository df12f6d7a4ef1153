import type { Row, Sight } from '../../support/cast';
import { atVvsg, forCoordinators, inside } from '../../support/rows-of-the-matrix';
import type { Handler } from '../../support/what-a-noun-brings';

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/sign-in': 'page',
  '/link/[token]': 'page',
  '/account': { ...inside('page'), foreign: 'page' },
  '/platform/municipalities/[municipality]': atVvsg('page'),
  '/platform/people': atVvsg('missing'),
  '/m/[municipality]/settings': forCoordinators(),
};

/** Leads on to the account of whoever is signed in. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  '/.well-known/change-password': { GET: 200, HEAD: 200 },
};
