import type { Row, Sight } from '../../support/cast';
import { forEditors, historyOfTheMembership, ofTheMembership } from '../../support/rows-of-the-matrix';

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/memberships/new': forEditors(),
  '/m/[municipality]/memberships/[membership]': ofTheMembership(),
  '/m/[municipality]/memberships/[membership]/history': historyOfTheMembership(),
};
