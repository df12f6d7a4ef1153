/** A window opens and closes on a day; a permanent call stays open until it is withdrawn or its last day. */
export const CALL_KINDS = ['window', 'permanent'] as const;
export type CallKind = (typeof CALL_KINDS)[number];
