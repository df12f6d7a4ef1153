/** How firm the tie is. A year is judged by the formality of that year. */
export const FORMALITIES = ['partnership', 'friendship', 'contact', 'project'] as const;
export type Formality = (typeof FORMALITIES)[number];

export const LIFE_CYCLE_STATES = ['exploring', 'active', 'dormant', 'phasing_out', 'ended'] as const;
export type LifeCycleState = (typeof LIFE_CYCLE_STATES)[number];

/** Active when it began by this year or nobody knows when, exploring when it is still to begin. */
export function firstLifeCycleState(sinceYear: number | null, thisYear: number): LifeCycleState {
  return sinceYear === null || sinceYear <= thisYear ? 'active' : 'exploring';
}
