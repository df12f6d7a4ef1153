import { SIDES } from '../../partnerships/rules/facts';

/** By what the list can be sorted. */
export const PARTNER_ORDERS = ['name', 'kind', 'place'] as const;
export type PartnerOrder = (typeof PARTNER_ORDERS)[number];

/** What is typed to find a partner: a name, a place or a number. */
const PARTNER_SEARCH_MAX = 80;

/** How the list is narrowed and sorted: by name when nothing is asked. */
export const PARTNER_LIST = {
  filters: {
    search: { maximum: PARTNER_SEARCH_MAX },
    /** A code of the vocabulary `partner_kind`. */
    kind: { maximum: 60 },
    side: { codes: SIDES },
    /** The id of a partnership. */
    partnership: { shape: /^[0-9a-f-]{36}$/ },
  },
  orders: PARTNER_ORDERS,
} as const;

/** What one partner does, partnership by partnership, in the order in which they came: several roles in one stand together. */
export function rolesTogether<R extends { readonly id: string }>(roles: readonly R[]): { readonly partnership: R; readonly roles: R[] }[] {
  const together = new Map<string, { readonly partnership: R; readonly roles: R[] }>();
  for (const role of roles) {
    const before = together.get(role.id);
    if (before === undefined) together.set(role.id, { partnership: role, roles: [role] });
    else before.roles.push(role);
  }
  return [...together.values()];
}
