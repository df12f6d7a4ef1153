import { and, eq } from 'drizzle-orm';
import { jsonRows } from '@/db/json-rows';
import { activities, activityMunicipalities } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { recordFor } from '@/lib/platform/record';
import { mayKeepBesideActivity } from '../rules';
import { ofTheActivity } from './link-parts';
import { visibleActivities } from './parts';

/** An activity that the municipality in hand reads. One of somebody else it cannot hold. */
async function findReadable(reader: MunicipalityReader, { activityId }: { activityId: string }) {
  const { municipalityId, withdrawnOn } = activities;
  const joined = jsonRows(
    activityMunicipalities,
    { id: activityMunicipalities.participantId },
    { where: ofTheActivity(activityMunicipalities) },
  );
  const [row] = await reader.tx
    .select({ municipalityId, withdrawnOn, joined })
    .from(activities)
    .where(and(visibleActivities(reader), eq(activities.id, activityId)));
  return row ?? null;
}

/** For what a municipality keeps for itself about an activity, its own or one in which it can take part. */
export const findActivityToKeepBeside = recordFor(findReadable, mayKeepBesideActivity);
