import { and, eq } from 'drizzle-orm';
import { activities } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { done } from '@/lib/platform/result';
import { holdActivityToRestore, holdActivityToWithdraw } from '../queries/held';
import { restoreActivityInput, withdrawActivityInput } from '../schema/again';

/** Takes back an activity that was entered by mistake: it counts nowhere and nobody edits it. Nothing is deleted. */
export const withdrawActivity = command({
  name: 'withdrawActivity',
  permission: 'edit_facts',
  within: 'municipality',
  input: withdrawActivityInput,
  record: holdActivityToWithdraw,
  reason: ({ reason }) => reason,
  run: async ({ municipalityId, input: { activityId, reason }, tx, today }) => {
    await tx
      .update(activities)
      .set({ withdrawnOn: today, withdrawnReason: reason })
      .where(and(eq(activities.municipalityId, municipalityId), eq(activities.id, activityId)));
    return done(null);
  },
});

/** Puts back an activity that was withdrawn, as it was. */
export const restoreActivity = command({
  name: 'restoreActivity',
  permission: 'edit_facts',
  within: 'municipality',
  input: restoreActivityInput,
  record: holdActivityToRestore,
  run: async ({ municipalityId, input: { activityId }, tx }) => {
    await tx
      .update(activities)
      .set({ withdrawnOn: null, withdrawnReason: '' })
      .where(and(eq(activities.municipalityId, municipalityId), eq(activities.id, activityId)));
    return done(null);
  },
});
