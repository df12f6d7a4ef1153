import { and, eq, type SQL, sql } from 'drizzle-orm';
import { participations } from '@/db/schema';
import { answerOf, type Reader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { done, invalid, type Result, refused } from '@/lib/platform/result';
import { lastYear, yearOf } from '../../calendar/rules';
import { holdPartnershipToShare } from '../queries/held';
import { findPartToAccept, findPartToDecline, findPartToLeave } from '../queries/own-part';
import { nextParticipation, type ParticipationState } from '../rules/participation';
import { ownParticipationInput, participantInput } from '../schema';

/** The lead asks another municipality to take part. It sees the card until it answers. */
export const inviteMunicipality = command({
  name: 'inviteMunicipality',
  permission: 'steer',
  within: 'municipality',
  input: participantInput,
  record: holdPartnershipToShare,
  run: async ({ input, reader }) => {
    const state = await participationState(reader, input.partnershipId, input.municipalityId);
    if (nextParticipation(state, 'invite') === null) return refused('step_not_allowed');
    return changed(reader, sql`invite_participant(${input.partnershipId}::uuid, ${input.municipalityId}::uuid)`);
  },
});

/** Takes part from a year on; empty is this year. */
export const acceptInvitation = command({
  name: 'acceptInvitation',
  permission: 'steer',
  within: 'municipality',
  input: ownParticipationInput,
  record: findPartToAccept,
  run: async ({ input, reader, today }) => {
    const year = input.year ?? yearOf(today);
    if (year > lastYear(today)) return invalid('year', 'year_too_late', { maximum: lastYear(today) });
    return changed(reader, sql`accept_invitation(${input.partnershipId}::uuid, ${year}::smallint)`);
  },
});

export const declineInvitation = command({
  name: 'declineInvitation',
  permission: 'steer',
  within: 'municipality',
  input: ownParticipationInput.pick({ partnershipId: true }),
  record: findPartToDecline,
  run: async ({ input, reader }) => changed(reader, sql`decline_invitation(${input.partnershipId}::uuid)`),
});

/** Stops taking part after a year; empty is this year. The lead hands over first. */
export const leavePartnership = command({
  name: 'leavePartnership',
  permission: 'steer',
  within: 'municipality',
  input: ownParticipationInput,
  record: findPartToLeave,
  run: async ({ input, record: own, reader, today }) => {
    const year = input.year ?? yearOf(today);
    if (year > lastYear(today)) return invalid('year', 'year_too_late', { maximum: lastYear(today) });
    if (own.fromYear !== null && year < own.fromYear) return invalid('year', 'end_before_start');
    return changed(reader, sql`leave_partnership(${input.partnershipId}::uuid, ${year}::smallint)`);
  },
});

/** Gives the lead to a municipality that takes part. */
export const handOverLead = command({
  name: 'handOverLead',
  permission: 'steer',
  within: 'municipality',
  input: participantInput,
  record: holdPartnershipToShare,
  run: async ({ input, reader }) => changed(reader, sql`hand_over_lead(${input.partnershipId}::uuid, ${input.municipalityId}::uuid)`),
});

async function participationState({ tx }: Reader, partnershipId: string, municipalityId: string): Promise<ParticipationState | null> {
  const [row] = await tx
    .select({ state: participations.state })
    .from(participations)
    .where(and(eq(participations.partnershipId, partnershipId), eq(participations.municipalityId, municipalityId)));
  return row?.state ?? null;
}

/** Calls a function of the owner that answers how many rows it changed; none is "not yours". */
async function changed(reader: Reader, call: SQL<number>): Promise<Result<null>> {
  return (await answerOf(reader, call)) === 1 ? done(null) : refused('not_found');
}
