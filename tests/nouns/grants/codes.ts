/** States of a regulation and of a call are said by their nouns. */
export const SHOWN: Readonly<Record<string, string>> = {
  'grants.REGULATION_STATES': 'regulations.state',
  'grants.CALL_STATES': 'calls.state',
};
