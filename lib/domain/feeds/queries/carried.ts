import { and, asc, desc, eq, gte, isNull, sql } from 'drizzle-orm';
import { jsonDistinct, jsonValues } from '@/db/json-rows';
import {
  activities,
  activityKinds,
  activityPartnerships,
  countries,
  municipalities,
  participations,
  partnershipPlaces,
  partnerships,
  places,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { LINKED, linksToPartnerships } from '../../activities/queries/link-parts';
import { isOf } from '../../activities/queries/list-parts';
import { countingActivities } from '../../activities/queries/parts';
import { placesOf, stateOn, visibleTo } from '../../partnerships/queries/parts';
import { getConfirmations, listRecordsIn } from '../../resources/queries/records';
import { FEED_MAX, feedBegin } from '../rules';
import { tellsOfYears, yearsToConfirm } from '../rules/keeping';

/**
 * The activities on known days that an agenda carries, the last first: all that this reader reads, or those of one partnership. Nothing
 * of what was written of them, and no sessions.
 */
async function listFeedActivities(reader: Reader, partnershipId: string | null) {
  const { tx, actor } = reader;
  const { id, title, status, firstDay, lastDay, precision, fromTime, untilTime, setting } = activities;
  return tx
    .select({
      ...{ id, title, status, firstDay, lastDay, precision, fromTime, untilTime, setting },
      kind: nameIn(actor.locale, activityKinds),
      /** Who recorded it: where it is when that is "here". */
      recorder: municipalities.name,
      place: places.name,
      country: sql<string | null>`${nameIn(actor.locale, countries)}`,
      partnershipIds: jsonValues(activityPartnerships, activityPartnerships.partnershipId, {
        join: [[partnerships, LINKED.partnership]],
        where: linksToPartnerships(reader),
        by: [activityPartnerships.partnershipId],
      }),
    })
    .from(activities)
    .innerJoin(activityKinds, eq(activityKinds.code, activities.kind))
    .innerJoin(municipalities, eq(municipalities.id, activities.municipalityId))
    .leftJoin(places, eq(places.id, activities.placeId))
    .leftJoin(countries, eq(countries.iso2, places.country))
    .where(
      and(
        countingActivities(reader),
        eq(precision, 'day'),
        gte(lastDay, feedBegin(today())),
        partnershipId === null ? undefined : isOf(reader, { kind: 'partnership', id: partnershipId }),
      ),
    )
    .orderBy(desc(lastDay), asc(id))
    .limit(FEED_MAX);
}
export type FeedActivity = Awaited<ReturnType<typeof listFeedActivities>>[number];

/** The partnerships that count and that this reader knows, by title: what each is called, where it is, until when something was signed. */
async function listFeedPartnerships(reader: Reader) {
  const { tx, scope } = reader;
  return tx
    .select({
      id: partnerships.id,
      title: partnerships.title,
      agreement: partnerships.agreement,
      agreementUntil: partnerships.agreementUntil,
      lifeCycle: stateOn(today()),
      /** Its agreements are a date to keep for who takes part now. */
      takesPart: sql<boolean>`${participations.state} = 'accepted'`,
      places: jsonDistinct(partnershipPlaces, places.name, placesOf(partnerships.id)),
    })
    .from(partnerships)
    .innerJoin(
      participations,
      and(eq(participations.partnershipId, partnerships.id), eq(participations.municipalityId, scope.municipalityId ?? '')),
    )
    .where(and(visibleTo(reader), isNull(partnerships.withdrawnOn)))
    .orderBy(asc(partnerships.sortKey), asc(partnerships.id));
}
export type FeedPartnership = Awaited<ReturnType<typeof listFeedPartnerships>>[number];

/** The years that are still to be confirmed: nobody confirms one in which nothing was recorded. */
async function listYearsToConfirm(reader: Reader): Promise<number[]> {
  const { isWhole } = await getConfirmations(reader);
  const years = yearsToConfirm(today());
  const records = await listRecordsIn(reader, [], { from: Math.min(...years), until: Math.max(...years) });
  return years.filter((year) => !isWhole(year) && records.some((record) => record.year === year));
}

/** All that an agenda carries for this reader: of the municipality in hand, or of one partnership. */
export async function getCarried(reader: Reader, partnershipId: string | null) {
  return {
    partnershipId,
    activities: await listFeedActivities(reader, partnershipId),
    partnerships: await listFeedPartnerships(reader),
    years: tellsOfYears(reader.actor, reader.scope.municipalityId, partnershipId) ? await listYearsToConfirm(reader) : [],
  };
}
export type Carried = Awaited<ReturnType<typeof getCarried>>;
