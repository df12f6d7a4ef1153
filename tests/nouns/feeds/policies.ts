import type { Table } from '../../support/policies';

/** Of one person alone: read and written by functions, which have tests of their own. */
export const TABLES: Readonly<Record<string, Table>> = { calendar_feeds: { isApart: true } };

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  end_feed: ['tweespan_tenant'],
  end_feeds_of: [],
  feed_at: ['tweespan_auth'],
  feeds_of: ['tweespan_tenant'],
  hold_role: [],
  make_feed: ['tweespan_tenant'],
  renew_feed: ['tweespan_tenant'],
};
