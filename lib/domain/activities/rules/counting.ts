/** How many activities took place in a year. */
export interface DoneActivities {
  /** Each once. */
  readonly total: number;
  /** Under each of its approaches: one that has two stands under both. An approach without any is left out. */
  readonly byApproach: Readonly<Record<string, number>>;
}

/** None took place. */
export const NO_ACTIVITIES: DoneActivities = { total: 0, byApproach: {} };
