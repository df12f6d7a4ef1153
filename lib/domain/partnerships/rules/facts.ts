import { type Actor, can } from '../../access/rules';
import { LOCAL_GOVERNMENT_KINDS } from '../../places/rules';
import type { LifeCycleState } from './life';

/** Who else finds it: nobody, people with a role in any municipality or at VVSG (a card), everybody. */
export const VISIBILITIES = ['own', 'members', 'public'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Whose side: of the municipality here, or of the partner. */
export const SIDES = ['ours', 'theirs'] as const;
export type Side = (typeof SIDES)[number];

/** What was signed. A charter has no end and gives no duties. */
export const AGREEMENTS = ['none', 'agreement', 'charter'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** Who takes part on a side. Source: the publication, on actors in a city-to-city partnership. */
export const ACTOR_GROUPS = [
  'political_level',
  'administration',
  'civil_society',
  'private_sector',
  'schools',
  'knowledge_institutions',
  'health_institutions',
  'youth',
  'diaspora',
  'committee',
] as const;
export type ActorGroup = (typeof ACTOR_GROUPS)[number];

/** Who the partner is in a place. */
export const PARTNER_KINDS = [...LOCAL_GOVERNMENT_KINDS, 'other'] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** What a partnership is about, as choices out of a list: themes, goals of the 2030 Agenda, further approaches beside the main one. */
export const CHOICE_SETS = ['themes', 'sdgs', 'approaches'] as const;
export type ChoiceSet = (typeof CHOICE_SETS)[number];

/** A goal is one sentence, and a side has a handful: more is no longer a direction. */
export const GOAL_MAX = 300;
export const GOALS_MAX = 10;

interface EditedPartnership {
  readonly leadMunicipalityId: string;
  readonly withdrawnOn: string | null;
}

/** The shared facts are edited by who may, at work in the municipality that leads, until the entry is withdrawn. */
export function mayEditPartnership(actor: Actor, municipalityId: string | null, partnership: EditedPartnership): boolean {
  return partnership.withdrawnOn === null && partnership.leadMunicipalityId === municipalityId && can(actor, 'edit_facts', municipalityId);
}

/** What a coordinator alone decides about a partnership, at work in the municipality that leads, until the entry is withdrawn: who finds it, who is invited, who leads. */
export function maySteerPartnership(actor: Actor, municipalityId: string | null, partnership: EditedPartnership): boolean {
  return mayEditPartnership(actor, municipalityId, partnership) && can(actor, 'steer', municipalityId);
}

/** A state is said by who edits the facts. That a partnership ends, and that an ended one goes on after all, the coordinator says. */
export function mayChangeLifeCycle(
  actor: Actor,
  municipalityId: string | null,
  partnership: EditedPartnership,
  state: LifeCycleState,
): boolean {
  return mayEditPartnership(actor, municipalityId, partnership) && (state !== 'ended' || can(actor, 'steer', municipalityId));
}

/** What was entered by mistake, a state, an approach or the whole partnership, is taken back by the coordinator of the municipality that leads. */
export function mayTakeBack(actor: Actor, municipalityId: string | null, partnership: EditedPartnership): boolean {
  return maySteerPartnership(actor, municipalityId, partnership);
}

/** An entry that was withdrawn is put back by who could withdraw it. */
export function mayRestore(actor: Actor, municipalityId: string | null, partnership: EditedPartnership): boolean {
  return partnership.withdrawnOn !== null && mayTakeBack(actor, municipalityId, { ...partnership, withdrawnOn: null });
}
