import type { Row, Sight } from '../../support/cast';
import { forEditors, historyOfTheMembership, inside, ofTheMembership } from '../../support/rows-of-the-matrix';

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/partners': inside('page'),
  '/m/[municipality]/partners/new': forEditors(),
  // A partner is kept by the lead alone, as a membership is.
  '/m/[municipality]/partners/[partner]': ofTheMembership(),
  '/m/[municipality]/partners/[partner]/history': historyOfTheMembership(),
  '/m/[municipality]/partners/[partner]/merge': inside('missing', { coordinator: 'page' }),
};

export const DOWNLOADS: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/partners/csv': inside('page'),
};
