import type { Row, Sight } from '../../support/cast';
import { inside } from '../../support/rows-of-the-matrix';
import type { Handler } from '../../support/what-a-noun-brings';

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  // An agenda is of somebody who works there: VVSG looks in.
  '/m/[municipality]/activities/calendar': inside('page', { adviser: 'missing', administrator: 'missing' }),
};

/** Opens with what its address carries, whoever is signed in; the journey reads one. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  '/api/calendar/[token]': { GET: 404, HEAD: 404 },
};
