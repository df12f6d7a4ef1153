import { type Refusal, refused } from '@/lib/platform/result';
import { type Actor, can } from '../../access/rules';

export const PARTICIPATION_STATES = ['invited', 'accepted', 'declined', 'left'] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

export const PARTICIPATION_STEPS = ['invite', 'accept', 'decline', 'leave'] as const;
export type ParticipationStep = (typeof PARTICIPATION_STEPS)[number];

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

/** Why a municipality that has a part does not take this step itself; null when it may. The lead hands over before it leaves. */
export function stepRefusal(
  part: { readonly state: ParticipationState; readonly leads: boolean },
  step: ParticipationStep,
): Refusal | null {
  if (step === 'leave' && part.leads) return refused('lead_hands_over_first');
  return nextParticipation(part.state, step) === null ? refused('step_not_allowed') : null;
}

/** The part of a municipality in a partnership, and whether the entry still counts. */
export interface OwnPart {
  /** Null when it has none. */
  readonly state: ParticipationState | null;
  readonly withdrawnOn: string | null;
}

/**
 * What belongs to the part of a municipality (who is involved on its side, contacts, notes) is kept by who describes partnerships there, lead
 * or not, as long as the municipality takes part and the entry counts.
 */
export function mayKeepOwnPart(actor: Actor, municipalityId: string | null, part: OwnPart): boolean {
  return part.state === 'accepted' && part.withdrawnOn === null && can(actor, 'edit_facts', municipalityId);
}
