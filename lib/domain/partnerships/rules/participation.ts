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
