import type { Table } from '../../support/policies';

/** Values that VVSG gives and everybody reads. */
export const TABLES: Readonly<Record<string, Table>> = {
  guidance_values: {},
};
