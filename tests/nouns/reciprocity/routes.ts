import type { Row, Sight } from '../../support/cast';
import { ofThePartnership } from '../../support/rows-of-the-matrix';

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/partnerships/[partnership]/reciprocity': ofThePartnership(),
};

export const DOWNLOADS: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/partnerships/[partnership]/reciprocity/csv': ofThePartnership(),
};
