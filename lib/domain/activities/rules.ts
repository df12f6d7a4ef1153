import { type Actor, can } from '../access/rules';
import type { Side } from '../partnerships/rules/facts';

/** What became of it. That it took place is said, never assumed. */
export const ACTIVITY_STATUSES = ['planned', 'done', 'cancelled'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** How exactly it is known when it is. */
export const ACTIVITY_PRECISIONS = ['day', 'month', 'year'] as const;
export type ActivityPrecision = (typeof ACTIVITY_PRECISIONS)[number];

/** Where it is: the one question that says who travels to whom. Source: the settled model of working life. */
export const SETTINGS = ['at_partner', 'with_us', 'third_place', 'online', 'at_home'] as const;
export type Setting = (typeof SETTINGS)[number];

/** Who travels. */
export type Travellers = Side | 'both' | 'nobody';

const TRAVELLERS: Readonly<Record<Setting, Travellers>> = {
  at_partner: 'ours',
  with_us: 'theirs',
  third_place: 'both',
  online: 'nobody',
  at_home: 'nobody',
};

/** Who travels to such a place: there we do, here they do, elsewhere both, online and at home nobody. */
export function travellersTo(setting: Setting): Travellers {
  return TRAVELLERS[setting];
}

/** Does anybody travel, by what it is or by where it is? */
export function hasTravellers({ isTrip, setting }: { readonly isTrip: boolean; readonly setting: Setting }): boolean {
  return isTrip || travellersTo(setting) !== 'nobody';
}

/** What is chosen of an activity out of a list. Each is a set: what stands there already is no change. */
export const ACTIVITY_SETS = ['approaches', 'themes', 'sdgs', 'departments', 'support'] as const;
export type ActivitySet = (typeof ACTIVITY_SETS)[number];

/** How old people of a group are, as far as one says. Names of minors stand nowhere. */
export const AGE_BANDS = ['under_12', '12_17', '18_25', 'adults', 'mixed'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Before it and after it. */
export const SESSION_KINDS = ['preparation', 'follow_up'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** What a trip asks of a municipality. Source: the settled model of working life. */
export const TRAVEL_STEPS = ['college_decision', 'insurance', 'travel_advice', 'visa', 'programme_sent'] as const;
export type TravelStep = (typeof TRAVEL_STEPS)[number];

/** Who travels to us asks neither a decision of the college nor a look at the travel advice. */
const OF_A_GUEST: readonly TravelStep[] = ['insurance', 'visa', 'programme_sent'];

/** What is ticked off before such a trip; nothing where nobody travels. */
export function travelStepsTo(setting: Setting): readonly TravelStep[] {
  const travellers = travellersTo(setting);
  if (travellers === 'nobody') return [];
  return travellers === 'theirs' ? OF_A_GUEST : TRAVEL_STEPS;
}

export const ACTIVITY_TITLE_MAX = 160;
/** About half a page: what it is for, not its report. */
export const DESCRIPTION_MAX = 2_000;
/** A hall, a school, a street. */
export const VENUE_MAX = 160;
export const LESSON_MAX = 500;
/** More than anybody writes down of one activity. */
export const LESSONS_MAX = 40;
/** A hall, and what one did there. */
export const SESSION_WHAT_MAX = 80;
export const SESSIONS_MAX = 40;
/** Sides, groups and age bands make a hundred: more lines cannot be told apart. */
export const PARTICIPANTS_MAX = 100;
/** More people than come to any festival of a Flemish town. */
export const PEOPLE_MAX = 500_000;
export const ACTIVITY_NOTES_MAX = 2_000;
export const COSTS_MAX = 40;
/** More than one activity belongs to. */
export const LINKED_MAX = 40;

interface KeptActivity {
  /** Who recorded it. */
  readonly municipalityId: string;
  readonly withdrawnOn: string | null;
}

/** An activity is edited by who recorded it, whoever leads its partnerships, until it is withdrawn. */
export function mayEditActivity(actor: Actor, municipalityId: string | null, activity: KeptActivity): boolean {
  return activity.withdrawnOn === null && activity.municipalityId === municipalityId && can(actor, 'edit_facts', municipalityId);
}

/** One that was withdrawn is put back by who could withdraw it. */
export function mayRestoreActivity(actor: Actor, municipalityId: string | null, activity: KeptActivity): boolean {
  return activity.withdrawnOn !== null && mayEditActivity(actor, municipalityId, { ...activity, withdrawnOn: null });
}

/** Who took part beside who recorded it says so itself, and keeps its own costs and notes beside it. */
export function mayTakePartInActivity(actor: Actor, municipalityId: string | null, activity: KeptActivity): boolean {
  return activity.withdrawnOn === null && activity.municipalityId !== municipalityId && can(actor, 'edit_facts', municipalityId);
}

/**
 * Costs and notes of its own a municipality keeps beside an activity that it recorded or in which it can take part: what stands there it
 * changes and removes, also when it took back that it took part.
 */
export function mayKeepBesideActivity(actor: Actor, municipalityId: string | null, activity: KeptActivity): boolean {
  return mayEditActivity(actor, municipalityId, activity) || mayTakePartInActivity(actor, municipalityId, activity);
}

/** Did the municipality take part: did it record the activity, or say so of somebody else's? Only then it can have new costs of it. */
export function tookPart(
  municipalityId: string,
  activity: Pick<KeptActivity, 'municipalityId'> & { readonly joined: readonly { readonly id: string }[] },
): boolean {
  return activity.municipalityId === municipalityId || activity.joined.some(({ id }) => id === municipalityId);
}
