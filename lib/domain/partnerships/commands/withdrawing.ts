import { eq, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { done, refused } from '@/lib/platform/result';
import { countConfirmed } from '../../resources/queries/records';
import { findHeldPartnership } from '../queries/held';
import { mayRestore, mayTakeBack } from '../rules/facts';
import { restorePartnershipInput, withdrawPartnershipInput } from '../schema';

const nextVersion = sql`${partnerships.version} + 1`;

/** Takes back a partnership that was entered by mistake, while no year of it is confirmed: it counts nowhere and nobody edits it. Nothing is deleted. */
export const withdrawPartnership = command({
  name: 'withdrawPartnership',
  permission: 'steer',
  input: withdrawPartnershipInput,
  reason: ({ reason }) => reason,
  run: async ({ actor, input, scope, reader, tx, today }) => {
    const partnership = await findHeldPartnership(reader, input.partnershipId);
    if (!partnership) return refused('not_found');
    if (!mayTakeBack(actor, scope.municipalityId, partnership))
      return refused(mayRestore(actor, scope.municipalityId, partnership) ? 'step_not_allowed' : 'not_found');
    if ((await countConfirmed(reader, { kind: 'partnership', id: input.partnershipId })) > 0) return refused('has_confirmed_year');
    await tx
      .update(partnerships)
      .set({ withdrawnOn: today, withdrawnReason: input.reason, version: nextVersion })
      .where(eq(partnerships.id, input.partnershipId));
    return done(null);
  },
});

/** Puts back a partnership that was withdrawn, as it was. */
export const restorePartnership = command({
  name: 'restorePartnership',
  permission: 'steer',
  input: restorePartnershipInput,
  run: async ({ actor, input, scope, reader, tx }) => {
    const partnership = await findHeldPartnership(reader, input.partnershipId);
    if (!partnership) return refused('not_found');
    if (!mayRestore(actor, scope.municipalityId, partnership))
      return refused(mayTakeBack(actor, scope.municipalityId, partnership) ? 'step_not_allowed' : 'not_found');
    await tx
      .update(partnerships)
      .set({ withdrawnOn: null, withdrawnReason: '', version: nextVersion })
      .where(eq(partnerships.id, input.partnershipId));
    return done(null);
  },
});
