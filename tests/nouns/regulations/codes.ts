/** Lists of codes of this noun's rules, and the prefix of the messages that say them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'regulations.ADVISER_KINDS': 'regulations.adviser',
  'regulations.APPLICANT_FORMS': 'regulations.form',
  'regulations.BODIES': 'regulations.body',
  'regulations.CLOSINGS': 'regulations.closing',
  'regulations.CONTRADICTIONS': 'regulations.contradiction',
  'regulations.EXCLUDED_COSTS': 'regulations.excluded',
  'regulations.LOCAL_LINKS': 'regulations.link',
  'regulations.REPORT_PARTS': 'regulations.reportPart',
  'regulations.REQUEST_ANNEXES': 'regulations.annex',
  'regulations.STANDINGS': 'regulations.standing',
  'regulations.SWITCHES': 'regulations.switch',
};
