import { eq } from 'drizzle-orm';
import { partnerships } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { done, refused } from '@/lib/platform/result';
import { countConfirmed } from '../../resources/queries/records';
import { holdPartnershipToRestore, holdPartnershipToWithdraw } from '../queries/held';
import { restorePartnershipInput, withdrawPartnershipInput } from '../schema';

/** Takes back a partnership that was entered by mistake, while no year of it is confirmed: it counts nowhere and nobody edits it. Nothing is deleted. */
export const withdrawPartnership = command({
  name: 'withdrawPartnership',
  permission: 'steer',
  within: 'municipality',
  input: withdrawPartnershipInput,
  record: holdPartnershipToWithdraw,
  reason: ({ reason }) => reason,
  run: async ({ input, reader, tx, today }) => {
    if ((await countConfirmed(reader, { kind: 'partnership', id: input.partnershipId })) > 0) return refused('has_confirmed_year');
    await tx
      .update(partnerships)
      .set({ withdrawnOn: today, withdrawnReason: input.reason })
      .where(eq(partnerships.id, input.partnershipId));
    return done(null);
  },
});

/** Puts back a partnership that was withdrawn, as it was. */
export const restorePartnership = command({
  name: 'restorePartnership',
  permission: 'steer',
  within: 'municipality',
  input: restorePartnershipInput,
  record: holdPartnershipToRestore,
  run: async ({ input, tx }) => {
    await tx.update(partnerships).set({ withdrawnOn: null, withdrawnReason: '' }).where(eq(partnerships.id, input.partnershipId));
    return done(null);
  },
});
