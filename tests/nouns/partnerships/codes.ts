/** Lists of codes of this noun's rules, and the prefix of the messages that say them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'partnerships.ACTOR_GROUPS': 'partnerships.actor',
  'partnerships.AGREEMENTS': 'partnerships.agreement',
  'partnerships.ENTRY_KINDS': 'partnerships.kind',
  'partnerships.ENTRY_ORDERS': 'partnerships.list.column',
  'partnerships.FORMALITIES': 'partnerships.formality',
  'partnerships.LIFE_CYCLE_STATES': 'partnerships.lifeCycle',
  'partnerships.PARTICIPATION_STATES': 'partnerships.participation',
  'partnerships.PARTNER_KINDS': 'partnerships.partner',
  'partnerships.SIDES': 'partnerships.side',
  'partnerships.VISIBILITIES': 'partnerships.visibility',
};

/** Lists that no screen says, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  'partnerships.CHOICE_SETS': 'a set is named by the question that it answers',
  'partnerships.DIRECTIONS': 'a direction is a mark, and `aria-sort` for who does not see it',
  'places.LOCAL_GOVERNMENT_KINDS': 'both are kinds of partner, which are said',
  'partnerships.PARTICIPATION_STEPS': 'a step is a button, with the verb of its command',
};
