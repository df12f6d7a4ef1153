/** The open lists that VVSG keeps, as far as a screen asks for them. Their words are data. */
export const VOCABULARIES = [
  'theme',
  'policy_field',
  'department',
  'contact_function',
  'circumstance',
  'life_cycle_reason',
  'partner_kind',
  'support',
] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];
