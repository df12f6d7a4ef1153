/** Lists of codes of this noun's rules, and the prefix of the messages that say them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'partners.PARTNER_FACTS': 'partners.facts',
  'partners.PARTNER_ORDERS': 'partners.column',
  'partners.PARTNER_ROLES': 'partners.role',
};
