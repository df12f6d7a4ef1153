import type { Row, Sight } from '../../support/cast';
import { forEditors, historyOfTheMembership, inside, ofTheMembership, ofThePartnership } from '../../support/rows-of-the-matrix';

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/activities': inside('page'),
  // The activity of the matrix belongs to no joint partnership.
  '/m/[municipality]/activities/[activity]': ofTheMembership(),
  '/m/[municipality]/activities/[activity]/history': historyOfTheMembership(),
  '/m/[municipality]/activities/new': forEditors(),
  '/m/[municipality]/partnerships/[partnership]/activities': ofThePartnership(),
};

export const DOWNLOADS: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/activities/csv': inside('page'),
};
