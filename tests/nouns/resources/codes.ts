/** Lists of codes of this noun's rules, and the prefix of the messages that say them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'resources.BASES': 'resources.basis',
  'resources.KINDS': 'resources.kind',
  'resources.MONEY_GROUPS': 'resources.group',
  'resources.READING_REFUSALS': 'resources.errors',
  'resources.SOURCES': 'resources.source',
  'resources.YEAR_COLUMNS': 'resources.group',
};

/** Lists that no screen says, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  'resources.SUBJECTS': 'a record stands on the page of its subject',
};
