import { and, eq, type SQL, sql } from 'drizzle-orm';
import { participations, partnerships } from '@/db/schema';
import { answerOf, type Reader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { done, invalid, type Refusal, type Result, refused } from '@/lib/platform/result';
import { lastYear, yearOf } from '../../calendar/rules';
import { nextParticipation, type ParticipationState, type ParticipationStep } from '../rules/participation';
import { ownParticipationInput, participantInput } from '../schema';

/** The lead asks another municipality to take part. It sees the card until it answers. */
export const inviteMunicipality = command({
  name: 'inviteMunicipality',
  permission: 'steer',
  input: participantInput,
  run: async ({ input, reader }) => {
    if (await isWithdrawn(reader, input.partnershipId)) return refused('step_not_allowed');
    const state = await participationState(reader, input.partnershipId, input.municipalityId);
    if (nextParticipation(state, 'invite') === null) return refused('step_not_allowed');
    return changed(reader, sql`invite_participant(${input.partnershipId}::uuid, ${input.municipalityId}::uuid)`);
  },
});

/** Takes part from a year on; empty is this year. */
export const acceptInvitation = command({
  name: 'acceptInvitation',
  permission: 'steer',
  input: ownParticipationInput,
  run: async ({ input, reader, today }) => {
    if (input.year !== null && input.year > lastYear(today)) return invalid('year', 'year_too_late', { maximum: lastYear(today) });
    return (
      (await ownStep(reader, input.partnershipId, 'accept')) ??
      changed(reader, sql`accept_invitation(${input.partnershipId}::uuid, ${input.year ?? yearOf(today)}::smallint)`)
    );
  },
});

export const declineInvitation = command({
  name: 'declineInvitation',
  permission: 'steer',
  input: ownParticipationInput.pick({ partnershipId: true }),
  run: async ({ input, reader }) =>
    (await ownStep(reader, input.partnershipId, 'decline')) ?? changed(reader, sql`decline_invitation(${input.partnershipId}::uuid)`),
});

/** Stops taking part after a year; empty is this year. The lead hands over first. */
export const leavePartnership = command({
  name: 'leavePartnership',
  permission: 'steer',
  input: ownParticipationInput,
  run: async ({ input, scope, reader, tx, today }) => {
    const [partnership] = await tx
      .select({ lead: partnerships.leadMunicipalityId })
      .from(partnerships)
      .where(eq(partnerships.id, input.partnershipId));
    if (partnership?.lead === scope.municipalityId) return refused('lead_hands_over_first');
    const [own] = await tx
      .select({ fromYear: participations.fromYear })
      .from(participations)
      .where(and(eq(participations.partnershipId, input.partnershipId), eq(participations.municipalityId, scope.municipalityId ?? '')));
    const year = input.year ?? yearOf(today);
    if (year > lastYear(today)) return invalid('year', 'year_too_late', { maximum: lastYear(today) });
    if (own?.fromYear != null && year < own.fromYear) return invalid('year', 'end_before_start');
    return (
      (await ownStep(reader, input.partnershipId, 'leave')) ??
      changed(reader, sql`leave_partnership(${input.partnershipId}::uuid, ${year}::smallint)`)
    );
  },
});

/** Gives the lead to a municipality that takes part. */
export const handOverLead = command({
  name: 'handOverLead',
  permission: 'steer',
  input: participantInput,
  run: async ({ input, reader }) => {
    if (await isWithdrawn(reader, input.partnershipId)) return refused('step_not_allowed');
    return changed(reader, sql`hand_over_lead(${input.partnershipId}::uuid, ${input.municipalityId}::uuid)`);
  },
});

/** A partnership that was entered by mistake goes nowhere. It is held, so that nobody withdraws it meanwhile. */
async function isWithdrawn({ tx }: Reader, partnershipId: string): Promise<boolean> {
  const [partnership] = await tx
    .select({ on: partnerships.withdrawnOn })
    .from(partnerships)
    .where(eq(partnerships.id, partnershipId))
    .for('update');
  return partnership !== undefined && partnership.on !== null;
}

async function participationState({ tx }: Reader, partnershipId: string, municipalityId: string): Promise<ParticipationState | null> {
  const [row] = await tx
    .select({ state: participations.state })
    .from(participations)
    .where(and(eq(participations.partnershipId, partnershipId), eq(participations.municipalityId, municipalityId)));
  return row?.state ?? null;
}

/** Null when this municipality may take the step now, else the refusal. */
async function ownStep(reader: Reader, partnershipId: string, step: ParticipationStep): Promise<Refusal | null> {
  const state = await participationState(reader, partnershipId, reader.scope.municipalityId ?? '');
  if (state === null) return refused('not_found');
  return nextParticipation(state, step) === null ? refused('step_not_allowed') : null;
}

/** Calls a function of the owner that answers how many rows it changed; none is "not yours". */
async function changed(reader: Reader, call: SQL<number>): Promise<Result<null>> {
  return (await answerOf(reader, call)) === 1 ? done(null) : refused('not_found');
}
