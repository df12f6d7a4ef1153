/** What a regulation can have checked. What is not switched on is not checked, whatever the pasted text says. */
export const SWITCHES = [
  'closing',
  'adviser',
  'body',
  'applicants',
  'local_link',
  'amount',
  'lines',
  'annexes',
  'home_activity',
  'excluded_costs',
] as const;
export type Switch = (typeof SWITCHES)[number];
