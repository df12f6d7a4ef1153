/** Lists of codes of this noun's rules, and the prefix of the messages that say them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'calendar.WHEN_REFUSALS': 'errors',
};

/** Lists that no screen says, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  'calendar.PRECISIONS': 'a field asks as exactly as it needs',
};
