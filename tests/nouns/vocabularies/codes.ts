/** Lists that no screen says, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  'vocabularies.VOCABULARIES': 'a list is named by the question that it answers',
};
