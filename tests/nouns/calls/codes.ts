/** Lists of codes of this noun's rules, and the prefix of the messages that say them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'calls.CALL_DAYS': 'calls.coming',
  'calls.CALL_KINDS': 'calls.kind',
  'calls.CALL_PHASES': 'calls.phase',
  'calls.CALL_POINTS': 'calls.attention',
};
