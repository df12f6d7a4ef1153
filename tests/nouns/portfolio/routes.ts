import type { Row, Sight } from '../../support/cast';
import { inside } from '../../support/rows-of-the-matrix';

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]': inside('page'),
};

export const DOWNLOADS: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/figures/csv': inside('page'),
  '/m/[municipality]/mix/csv': inside('page'),
};

/** It adds up and names no partnership. */
export const NAMELESS_DOWNLOADS: readonly string[] = ['/m/[municipality]/mix/csv'];
