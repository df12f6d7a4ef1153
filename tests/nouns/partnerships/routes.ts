import type { Row, Sight } from '../../support/cast';
import { forEditors, historyOfThePartnership, inside, ofThePartnership } from '../../support/rows-of-the-matrix';

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/partnerships': inside('page'),
  '/m/[municipality]/partnerships/new': forEditors(),
  '/m/[municipality]/partnerships/[partnership]': ofThePartnership(),
  '/m/[municipality]/partnerships/[partnership]/facts': ofThePartnership(),
  '/m/[municipality]/partnerships/[partnership]/history': historyOfThePartnership(),
};

export const DOWNLOADS: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/partnerships/csv': inside('page'),
};
