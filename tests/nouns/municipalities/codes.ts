/** Lists of codes of this noun's rules, and the prefix of the messages that say them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'municipalities.MERGER_REFUSALS': 'municipalities.errors',
  'municipalities.MUNICIPALITY_SELECTIONS': 'municipalities.list.selection',
  'municipalities.PROVINCES': 'municipalities.provinces',
};
