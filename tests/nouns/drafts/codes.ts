/** Lists that no screen says, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  'drafts.DRAFT_FORMS': 'a form is known by the page on which it stands',
};
