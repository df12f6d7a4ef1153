/** Lists of codes of this noun's rules, and the prefix of the messages that say them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'guidance.FIGURE_NAMES': 'guidance.figure',
  'guidance.GUIDELINES': 'guidance.guideline',
  'guidance.REMEDIES': 'guidance.remedy',
  'guidance.REASONS': 'guidance.reason',
  'guidance.SECTIONS': 'guidance.section',
  'guidance.SEVERITIES': 'guidance.severity',
  'guidance.VERDICTS': 'guidance.verdict',
};

/** Lists that no screen says, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  'guidance.GUIDANCE_KEYS': 'a value is said in the sentence of its guideline',
  'guidance.OUTCOMES': 'an outcome becomes a verdict before anybody sees it',
  'guidance.UNITS': 'a unit decides how a figure is written',
  'guidance.VALUE_STATES': 'no screen publishes values yet',
};
