/** Lists of codes of this noun's rules, and the prefix of the messages that say them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'activities.ACTIVITY_SETS': 'activities.facts.set',
  'activities.ACTIVITY_STATUSES': 'activities.status',
  'activities.AGE_BANDS': 'activities.age',
  'activities.SESSION_KINDS': 'activities.session',
  'activities.SETTINGS': 'activities.setting',
  'activities.TRAVEL_STEPS': 'activities.travel',
};

/** Lists that no screen says, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  'activities.ACTIVITY_PRECISIONS': 'a moment is written as exactly as it is known',
};
