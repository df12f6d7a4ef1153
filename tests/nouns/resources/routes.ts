import type { Row, Sight } from '../../support/cast';
import { inside, ofTheMembership, ofThePartnership } from '../../support/rows-of-the-matrix';

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/resources': inside('page'),
  '/m/[municipality]/resources/[approach]/[year]': inside('page'),
  '/m/[municipality]/partnerships/[partnership]/years': ofThePartnership(),
  '/m/[municipality]/partnerships/[partnership]/years/[year]': ofThePartnership(),
  '/m/[municipality]/memberships/[membership]/years': ofTheMembership(),
  '/m/[municipality]/memberships/[membership]/years/[year]': ofTheMembership(),
};

export const DOWNLOADS: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/resources/csv': inside('page'),
  '/m/[municipality]/partnerships/[partnership]/years/csv': ofThePartnership(),
  '/m/[municipality]/memberships/[membership]/years/csv': ofTheMembership(),
};
