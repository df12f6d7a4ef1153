import { type Refusal, refused } from '@/lib/platform/result';

/** How firm it is. A year is judged by the formality of that year. */
export const FORMALITIES = ['partnership', 'friendship', 'contact', 'project'] as const;
export type Formality = (typeof FORMALITIES)[number];

export const LIFE_CYCLE_STATES = ['exploring', 'active', 'dormant', 'phasing_out', 'ended'] as const;
export type LifeCycleState = (typeof LIFE_CYCLE_STATES)[number];

/** Only an active partnership is held against the guidance of a year; in every other state its figures stand without verdict. */
export function isActive(state: LifeCycleState): state is 'active' {
  return state === 'active';
}

/** Active when it began by this year or nobody knows when, exploring when it is still to begin. */
export function firstLifeCycleState(sinceYear: number | null, thisYear: number): LifeCycleState {
  return sinceYear === null || sinceYear <= thisYear ? 'active' : 'exploring';
}

/** What slows down or ends a partnership is asked for its cause; a beginning needs none. */
export function asksCause(state: LifeCycleState): boolean {
  return state === 'dormant' || state === 'phasing_out' || state === 'ended';
}

/** The entry to take back, by its id among all of its kind, the oldest first. Refused when there is none, and for the first: that one is only corrected. */
export function entryToTakeBack<E extends { readonly id: string }>(entries: readonly E[], id: string): E | Refusal {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) return refused('not_found');
  return entry === entries[0] ? refused('first_entry') : entry;
}

/** The period of a year: the last that began by then, else the first that is still to begin. A null year is "always". */
export function approachPeriodOn<F extends { readonly fromYear: number | null }>(
  approachPeriods: readonly F[],
  year: number,
): F | undefined {
  return holding(
    inOrder(approachPeriods, ({ fromYear }) => fromYear ?? Number.NEGATIVE_INFINITY),
    year,
  );
}

/** The state on a day (`YYYY-MM-DD`): the last that began by then, else the first that is still to begin. A null day is "always". */
export function stateOn<E extends { readonly fromDate: string | null }>(entries: readonly E[], day: string): E | undefined {
  return holding(
    inOrder(entries, ({ fromDate }) => fromDate ?? ''),
    day,
  );
}

/** The entry with which the state of a day began: what follows in the same state tells of the same time. */
export function stateSince<E extends { readonly fromDate: string | null; readonly state: LifeCycleState }>(
  entries: readonly E[],
  day: string,
): E | undefined {
  const told = inOrder(entries, ({ fromDate }) => fromDate ?? '').map(({ entry }) => entry);
  const now = stateOn(entries, day);
  if (now === undefined) return undefined;
  const until = told.slice(0, told.indexOf(now) + 1);
  return until[until.findLastIndex(({ state }) => state !== now.state) + 1];
}

interface Begun<T, M> {
  readonly entry: T;
  readonly from: M;
}

function inOrder<T, M extends number | string>(entries: readonly T[], momentOf: (entry: T) => M): Begun<T, M>[] {
  return entries.map((entry) => ({ entry, from: momentOf(entry) })).sort((a, b) => (a.from < b.from ? -1 : 1));
}

function holding<T, M extends number | string>(begun: readonly Begun<T, M>[], moment: M): T | undefined {
  return (begun.findLast(({ from }) => from <= moment) ?? begun[0])?.entry;
}
