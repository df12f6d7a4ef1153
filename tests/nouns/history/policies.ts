import type { Table } from '../../support/policies';

/** Written by the trigger of every table that is audited; row-level security tries them. */
export const TABLES: Readonly<Record<string, Table>> = {
  audit_rows: { isApart: true, isUnaudited: true },
  events: { isApart: true, isUnaudited: true },
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  audit_row: [],
  begin_event: ['tweespan_admin', 'tweespan_auth', 'tweespan_board', 'tweespan_tenant'],
  event_at: [],
  event_maker: [],
  names_in_history: ['tweespan_tenant'],
};
