import type { Table } from '../../support/policies';

export const TABLES: Readonly<Record<string, Table>> = {
  municipalities: { isOpen: true },
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  merge_municipalities: ['tweespan_admin'],
  merge_parts: [],
  municipality_columns: [],
  municipality_counts: ['tweespan_admin', 'tweespan_vvsg'],
};
