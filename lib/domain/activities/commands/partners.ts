import { and, eq } from 'drizzle-orm';
import { activityPartners } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { done, invalid, isRefusal, refused, unchanged } from '@/lib/platform/result';
import { holdPartnerToEdit } from '../../partners/queries/held';
import { holdActivityToEdit } from '../queries/held';
import { LINKED_MAX } from '../rules';
import { activityPartnerInput } from '../schema/parts';

/** Says with which partner of the municipality it was done. */
export const addActivityPartner = command({
  name: 'addActivityPartner',
  permission: 'edit_facts',
  within: 'municipality',
  input: activityPartnerInput,
  record: holdActivityToEdit,
  run: async ({ municipalityId, input: { activityId, partnerId }, reader, tx }) => {
    const partner = await holdPartnerToEdit(reader, { partnerId });
    if (partner === null || isRefusal(partner)) return invalid('name', 'choose_partner');
    const ofIt = and(eq(activityPartners.municipalityId, municipalityId), eq(activityPartners.activityId, activityId));
    if ((await tx.$count(activityPartners, ofIt)) >= LINKED_MAX) return refused('too_many', { values: { maximum: LINKED_MAX } });
    const taken = await tx.insert(activityPartners).values({ municipalityId, activityId, partnerId }).onConflictDoNothing().returning();
    return taken.length > 0 ? done(null) : unchanged(null);
  },
});

/** Says that it was not done with that partner. */
export const removeActivityPartner = command({
  name: 'removeActivityPartner',
  permission: 'edit_facts',
  within: 'municipality',
  input: activityPartnerInput,
  record: holdActivityToEdit,
  run: async ({ municipalityId, input: { activityId, partnerId }, tx }) => {
    const gone = await tx
      .delete(activityPartners)
      .where(
        and(
          eq(activityPartners.municipalityId, municipalityId),
          eq(activityPartners.activityId, activityId),
          eq(activityPartners.partnerId, partnerId),
        ),
      )
      .returning();
    return gone.length > 0 ? done(null) : unchanged(null);
  },
});
