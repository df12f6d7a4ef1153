import { eq } from 'drizzle-orm';
import { memberships } from '@/db/schema';
import type { Transaction } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { done, invalid, refused, unchanged } from '@/lib/platform/result';
import { lastYear, yearOf } from '../../calendar/rules';
import { countConfirmed } from '../../resources/queries/records';
import { holdMembershipToSteer, holdMembershipToWithdraw } from '../queries';
import { endMembershipInput, membershipInput, withdrawMembershipInput } from '../schema';

/** Ends a membership after a year, which still counts. */
export const endMembership = command({
  name: 'endMembership',
  permission: 'steer',
  within: 'municipality',
  input: endMembershipInput,
  record: holdMembershipToSteer,
  reason: ({ reason }) => reason,
  run: async ({ input, record: held, tx, today }) => {
    if (held.untilYear === input.year) return unchanged(null);
    if (held.untilYear !== null) return refused('step_not_allowed');
    if (input.year > lastYear(today)) return invalid('year', 'year_too_late', { maximum: lastYear(today) });
    const sinceYear = yearOf(held.since);
    if (sinceYear !== null && input.year < sinceYear) return invalid('year', 'end_before_since', { year: sinceYear });
    await change(tx, input.membershipId, { untilYear: input.year });
    return done(null);
  },
});

/** Lets a membership run on that was ended too soon. */
export const resumeMembership = command({
  name: 'resumeMembership',
  permission: 'steer',
  within: 'municipality',
  input: membershipInput,
  record: holdMembershipToSteer,
  run: async ({ input, record: held, tx }) => {
    if (held.untilYear === null) return unchanged(null);
    await change(tx, input.membershipId, { untilYear: null });
    return done(null);
  },
});

/** Withdraws a wrong entry of which no year is confirmed: it counts nowhere from now on, and its history stays. */
export const withdrawMembership = command({
  name: 'withdrawMembership',
  permission: 'steer',
  within: 'municipality',
  input: withdrawMembershipInput,
  record: holdMembershipToWithdraw,
  reason: ({ reason }) => reason,
  run: async ({ input, record: held, reader, tx, today }) => {
    if (held.withdrawnOn !== null) return unchanged(null);
    if ((await countConfirmed(reader, { kind: 'membership', id: input.membershipId })) > 0) return refused('has_confirmed_year');
    await change(tx, input.membershipId, { withdrawnOn: today, withdrawnReason: input.reason });
    return done(null);
  },
});

/** Puts an entry back that was withdrawn by mistake. */
export const restoreMembership = command({
  name: 'restoreMembership',
  permission: 'steer',
  within: 'municipality',
  input: membershipInput,
  record: holdMembershipToWithdraw,
  run: async ({ input, record: held, tx }) => {
    if (held.withdrawnOn === null) return unchanged(null);
    await change(tx, input.membershipId, { withdrawnOn: null, withdrawnReason: '' });
    return done(null);
  },
});

type Life = Partial<Pick<typeof memberships.$inferInsert, 'untilYear' | 'withdrawnOn' | 'withdrawnReason'>>;

async function change(tx: Transaction, id: string, life: Life): Promise<void> {
  await tx.update(memberships).set(life).where(eq(memberships.id, id));
}
