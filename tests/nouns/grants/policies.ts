import type { Table } from '../../support/policies';

/** Reference data of the rules: which state can follow which. */
export const TABLES: Readonly<Record<string, Table>> = {
  transitions: { isOpen: true, isUnaudited: true },
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  decides_grants: ['tweespan_tenant'],
  guard_state: [],
  handles_grants: ['tweespan_tenant'],
  has_role: [],
  keep_as_is: [],
  views_grants: ['tweespan_tenant'],
};
