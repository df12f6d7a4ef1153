/** Lists of codes of this noun's rules, and the prefix of the messages that say them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'access.MUNICIPAL_ROLES': 'access.role',
  'access.PLATFORM_ROLES': 'access.role',
};

/** Lists that no screen says, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  'access.LOCALES': 'a language is named in itself, whatever the language of the page',
};
