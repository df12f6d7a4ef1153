/** Lists of codes of this noun's rules, and the prefix of the messages that say them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'boards.SEAT_FUNCTIONS': 'boards.function',
  'boards.SEAT_CAPACITIES': 'boards.capacity',
  'boards.QUORUM_BASES': 'boards.quorumOf',
  'boards.SUBSTITUTES': 'boards.substitute',
  'boards.INTEREST_WAYS': 'boards.interestWay',
  'boards.GENDERS': 'boards.warning.gender',
  'boards.COUNTED_GROUPS': 'boards.warning.group',
};

/** Lists that no screen says, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  'boards.SEAT_STATES': 'a state follows from the days of the term, which are said',
};
