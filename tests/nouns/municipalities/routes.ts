import type { Row, Sight } from '../../support/cast';
import { atVvsg, inside } from '../../support/rows-of-the-matrix';

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/platform/municipalities': atVvsg('page'),
  '/m/[municipality]/[...rest]': inside('missing'),
};
