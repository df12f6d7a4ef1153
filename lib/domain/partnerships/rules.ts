import { type Actor, can } from '../access/rules';
import { foldName } from '../places/rules';

/** How firm the tie is. A year is judged by the formality of that year. */
export const FORMALITIES = ['partnership', 'friendship', 'contact', 'project'] as const;
export type Formality = (typeof FORMALITIES)[number];

export const LIFE_CYCLE_STATES = ['exploring', 'active', 'dormant', 'phasing_out', 'ended'] as const;
export type LifeCycleState = (typeof LIFE_CYCLE_STATES)[number];

/** Who else finds it: nobody, people with a role in any municipality or at VVSG (a card), everybody. */
export const VISIBILITIES = ['own', 'members', 'public'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const PARTICIPATION_STATES = ['invited', 'accepted', 'declined', 'left'] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

export const PARTICIPATION_STEPS = ['invite', 'accept', 'decline', 'leave'] as const;
export type ParticipationStep = (typeof PARTICIPATION_STEPS)[number];

export const TITLE_MAX = 200;
/** A tie rarely has more; KeMoPoDi has three. */
export const PLACES_MAX = 20;
/** Older than any known tie of a Flemish municipality. */
export const OLDEST_YEAR = 1900;
/** Further ahead nobody plans: a typing error. */
export const YEARS_AHEAD = 10;

const TRANSITIONS: Record<ParticipationStep, { from: readonly (ParticipationState | null)[]; to: ParticipationState }> = {
  // Who left keeps its years: joining again needs a second period, which comes later.
  invite: { from: [null, 'declined'], to: 'invited' },
  accept: { from: ['invited'], to: 'accepted' },
  decline: { from: ['invited'], to: 'declined' },
  leave: { from: ['accepted'], to: 'left' },
};

/** The state after a step, or null when the step is not allowed. `state` is null for a municipality that has no part yet. */
export function nextParticipation(state: ParticipationState | null, step: ParticipationStep): ParticipationState | null {
  const { from, to } = TRANSITIONS[step];
  return from.includes(state) ? to : null;
}

/** When a tie began: a year, month and day optional; a null year is "not known" and counts as always. */
export interface Since {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** First day of a tie as `YYYY-MM-DD`: 1 January when only a year is known, null for always. */
export function firstDay(since: Since): string | null {
  if (since.year === null) return null;
  const two = (n: number | null) => String(n ?? 1).padStart(2, '0');
  return `${String(since.year).padStart(4, '0')}-${two(since.month)}-${two(since.day)}`;
}

/** Active when it began by this year or nobody knows when, exploring when it is still to begin. */
export function firstLifeCycleState(sinceYear: number | null, thisYear: number): LifeCycleState {
  return sinceYear === null || sinceYear <= thisYear ? 'active' : 'exploring';
}

/** `Stedenband Roeselare – Dogbo`; more places are named one after the other; without a place the municipality stands alone. */
export function proposedTitle(approachName: string, municipality: string, places: readonly string[]): string {
  const once = places.filter((place, at) => places.findIndex((other) => foldName(other) === foldName(place)) === at);
  const ends = once.length === 0 ? municipality : `${municipality} – ${once.join(', ')}`;
  return `${approachName} ${ends}`.slice(0, TITLE_MAX);
}

/** The calendar year of a day `YYYY-MM-DD`. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The last year that can be meant today (`YYYY-MM-DD`). */
export function lastYear(today: string): number {
  return yearOf(today) + YEARS_AHEAD;
}

/** The shared facts are edited by who may, at work in the municipality that leads. */
export function mayEditPartnership(actor: Actor, municipalityId: string | null, partnership: { leadMunicipalityId: string }): boolean {
  return partnership.leadMunicipalityId === municipalityId && can(actor, 'edit_facts', municipalityId);
}
