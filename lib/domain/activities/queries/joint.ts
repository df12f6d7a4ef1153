import { and, asc, eq, gte, inArray, lte, ne, sql } from 'drizzle-orm';
import { activities, activityKinds, activityMunicipalities, activityPartnerships, municipalities } from '@/db/schema';
import type { MunicipalityReader, Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { recordFor } from '@/lib/platform/record';
import { isRefusal } from '@/lib/platform/result';
import { mayTakePartInActivity } from '../rules';
import { spanOf } from '../rules/when';
import type { AlikeActivitiesInput } from '../schema/joint';
import { countingActivities } from './parts';

/** An activity that counts and that the municipality in hand reads. The function that writes who took part holds it and looks again. */
async function findCounting(reader: MunicipalityReader, { activityId }: { readonly activityId: string }) {
  const { municipalityId, withdrawnOn } = activities;
  const [row] = await reader.tx
    .select({ municipalityId, withdrawnOn })
    .from(activities)
    .where(and(countingActivities(reader), eq(activities.id, activityId)));
  return row ?? null;
}

/** Of somebody else, to say of the own municipality that it took part. */
export const findActivityToJoin = recordFor(findCounting, mayTakePartInActivity);

/** More would push the form away. */
const ALIKE_SHOWN = 3;

/**
 * What others recorded already in these partnerships over some of these days (`YYYY-MM-DD`), the first first: a common visit is recorded
 * once, and who was there too says so.
 */
export async function findAlikeActivities(
  reader: Reader,
  {
    partnershipIds,
    firstDay,
    lastDay,
  }: { readonly partnershipIds: readonly string[]; readonly firstDay: string; readonly lastDay: string },
) {
  const { tx, actor, scope } = reader;
  const { municipalityId } = scope;
  if (municipalityId === null || partnershipIds.length === 0) return [];
  const inThem = tx
    .select({ id: activityPartnerships.activityId })
    .from(activityPartnerships)
    .where(
      and(
        inArray(activityPartnerships.partnershipId, [...partnershipIds]),
        eq(activityPartnerships.municipalityId, activities.municipalityId),
      ),
    );
  return tx
    .select({
      id: activities.id,
      title: activities.title,
      kindName: nameIn(actor.locale, activityKinds),
      status: activities.status,
      firstDay: activities.firstDay,
      lastDay: activities.lastDay,
      precision: activities.precision,
      municipality: municipalities.name,
      /** The municipality in hand said already that it took part. */
      isJoined: sql<boolean>`exists (select from ${activityMunicipalities} j where j.municipality_id = ${activities.municipalityId}
        and j.activity_id = ${activities.id} and j.participant_id = ${municipalityId}::uuid)`,
    })
    .from(activities)
    .innerJoin(activityKinds, eq(activityKinds.code, activities.kind))
    .innerJoin(municipalities, eq(municipalities.id, activities.municipalityId))
    .where(
      and(
        countingActivities(reader),
        ne(activities.municipalityId, municipalityId),
        ne(activities.status, 'cancelled'),
        lte(activities.firstDay, lastDay),
        gte(activities.lastDay, firstDay),
        inArray(activities.id, inThem),
      ),
    )
    .orderBy(asc(activities.firstDay), asc(activities.sortKey), asc(activities.id))
    .limit(ALIKE_SHOWN);
}
export type AlikeActivity = Awaited<ReturnType<typeof findAlikeActivities>>[number];

/** The same for what somebody answered so far; while nobody knows when, nothing is alike. */
export async function findAlikeTyped(reader: Reader, { partnershipIds, from, until }: AlikeActivitiesInput) {
  const span = spanOf(from, until, today());
  if (isRefusal(span) || span.firstDay === null || span.lastDay === null) return [];
  return findAlikeActivities(reader, { partnershipIds, firstDay: span.firstDay, lastDay: span.lastDay });
}
