import type { Table } from '../../support/policies';

/** Roles change by functions alone, which have tests of their own. */
export const TABLES: Readonly<Record<string, Table>> = {
  credentials: { isOpen: true, isUnaudited: true },
  municipal_roles: { isApart: true },
  one_time_links: { isApart: true, isUnaudited: true },
  people: { isOpen: true },
  platform_roles: { isOpen: true },
  role_offers: { isApart: true },
  sessions: { isOpen: true, isUnaudited: true },
  sign_in_attempts: { isOpen: true, isUnaudited: true },
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  accept_role: ['tweespan_auth'],
  account_at: ['tweespan_admin'],
  close_account: ['tweespan_admin'],
  end_access: ['tweespan_tenant'],
  end_platform_role: ['tweespan_admin'],
  end_what_was_made_by: [],
  has_other_administrator: [],
  has_other_coordinator: [],
  has_part_elsewhere: ['tweespan_auth'],
  make_link: ['tweespan_admin', 'tweespan_tenant'],
  offer_role: ['tweespan_admin', 'tweespan_tenant'],
  offer_stands: ['tweespan_auth'],
  people_history: ['tweespan_tenant'],
  people_history_of_platform: ['tweespan_admin'],
  people_of: ['tweespan_admin', 'tweespan_tenant'],
  people_of_platform: ['tweespan_admin'],
  sets_password_of: [],
  still_manages: ['tweespan_auth'],
  take_back_offer: ['tweespan_admin', 'tweespan_tenant'],
  try_first_password: ['tweespan_auth'],
};
