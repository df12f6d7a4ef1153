import { and, eq } from 'drizzle-orm';
import { activities } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { recordFor } from '@/lib/platform/record';
import { refused } from '@/lib/platform/result';
import { mayEditActivity, mayRestoreActivity } from '../rules';

/** What a command that works on an activity is sent. */
interface OfActivity {
  readonly activityId: string;
}

/** An activity that the municipality in hand recorded, held until the transaction ends: no other edit, withdrawal or merger crosses. */
async function holdActivity({ scope, tx }: MunicipalityReader, { activityId }: OfActivity) {
  const { kind, title, status, cause, firstDay, lastDay, precision, fromTime, untilTime, setting, placeId, hasNoSessions } = activities;
  const [row] = await tx
    .select({
      facts: { kind, title, status, cause, firstDay, lastDay, precision, fromTime, untilTime, setting, placeId, hasNoSessions },
      municipalityId: activities.municipalityId,
      withdrawnOn: activities.withdrawnOn,
    })
    .from(activities)
    .where(and(eq(activities.id, activityId), eq(activities.municipalityId, scope.municipalityId)))
    .for('update');
  return row ?? null;
}

/** The answer to who may not now but could at another moment; to anybody else there is nothing. */
const notNow =
  (could: typeof mayEditActivity) =>
  (...asked: Parameters<typeof mayEditActivity>) =>
    refused(could(...asked) ? 'step_not_allowed' : 'not_found');

/** For a change of what is known of it, and of what is kept under it. */
export const holdActivityToEdit = recordFor(holdActivity, mayEditActivity);

/** For one that was entered by mistake; one that is withdrawn already is told so to who could put it back. */
export const holdActivityToWithdraw = recordFor(holdActivity, mayEditActivity, notNow(mayRestoreActivity));

/** For a withdrawn one that is put back; one that counts is told so to who could withdraw it. */
export const holdActivityToRestore = recordFor(holdActivity, mayRestoreActivity, notNow(mayEditActivity));
