import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { jsonRows, jsonValues } from '@/db/json-rows';
import {
  activities,
  activityMemberships,
  activityPartnerships,
  approaches,
  approachPeriods,
  countries,
  memberships,
  participations,
  partnershipApproaches,
  partnershipPlaces,
  partnerships,
  places,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { yearOf } from '../../calendar/rules';
import { membershipTitle } from '../../memberships/queries/parts';
import { approachPeriodIn, placesOf, stateOn } from '../../partnerships/queries/parts';

/** A place where a partner is, as the form of a new activity sends it. */
export interface PartnerPlace {
  readonly name: string;
  /** ISO code. */
  readonly country: string;
  /** Null where somebody typed it. */
  readonly geonamesId: number | null;
}

/** A partnership or a membership to which a new activity can belong. */
export interface EntryToChoose {
  readonly kind: 'partnership' | 'membership';
  readonly id: string;
  readonly title: string;
  readonly markShape: string;
  readonly markColour: string;
  /** Codes: by these the kinds are proposed. */
  readonly approaches: readonly string[];
  readonly places: readonly PartnerPlace[];
  readonly ended: boolean;
  /** Until when the agreement runs (`YYYY-MM-DD`); null when that is open or there is none. */
  readonly agreementUntil: string | null;
}

const counts = isNull(activities.withdrawnOn);

/** When the latest activity of each is. */
const lastDayOf = (condition: SQL) => sql<string | null>`(select max(${activities.lastDay})::text from ${condition})`;

/** The partnerships in which the municipality in hand takes part now and its memberships that count, those first that were used last. */
export async function listEntriesToChoose(reader: Reader): Promise<EntryToChoose[]> {
  const { scope, tx } = reader;
  const { municipalityId } = scope;
  if (municipalityId === null) return [];
  const [day, thisYear] = [today(), yearOf(today())];
  const mark = { code: approaches.code, markShape: approaches.markShape, markColour: approaches.markColour };
  const used = lastDayOf(
    sql`${activityPartnerships} join ${activities} on ${and(
      eq(activities.municipalityId, activityPartnerships.municipalityId),
      eq(activities.id, activityPartnerships.activityId),
      counts,
    )} where ${eq(activityPartnerships.partnershipId, partnerships.id)} and ${eq(activityPartnerships.municipalityId, municipalityId)}`,
  );
  const taken = await tx
    .select({
      id: partnerships.id,
      title: partnerships.title,
      sortKey: partnerships.sortKey,
      ...mark,
      lifeCycle: stateOn(day),
      agreementUntil: partnerships.agreementUntil,
      others: jsonValues(partnershipApproaches, partnershipApproaches.approach, {
        where: eq(partnershipApproaches.partnershipId, partnerships.id),
        by: [partnershipApproaches.approach],
      }),
      places: jsonRows(
        partnershipPlaces,
        { name: places.name, country: countries.iso2, geonamesId: places.geonamesId },
        { ...placesOf(partnerships.id), by: [partnershipPlaces.sortOrder] },
      ),
      lastUsed: used,
    })
    .from(participations)
    .innerJoin(partnerships, eq(partnerships.id, participations.partnershipId))
    .innerJoin(approachPeriods, approachPeriodIn(thisYear))
    .innerJoin(approaches, eq(approaches.code, approachPeriods.approach))
    .where(and(eq(participations.municipalityId, municipalityId), eq(participations.state, 'accepted'), isNull(partnerships.withdrawnOn)))
    .orderBy(asc(partnerships.sortKey), asc(partnerships.id));
  const usedAsMember = lastDayOf(
    sql`${activityMemberships} join ${activities} on ${and(
      eq(activities.municipalityId, activityMemberships.municipalityId),
      eq(activities.id, activityMemberships.activityId),
      counts,
    )} where ${eq(activityMemberships.membershipId, memberships.id)} and ${eq(activityMemberships.municipalityId, municipalityId)}`,
  );
  const joined = await tx
    .select({
      id: memberships.id,
      title: membershipTitle(reader),
      sortKey: memberships.sortKey,
      ...mark,
      untilYear: memberships.untilYear,
      lastUsed: usedAsMember,
    })
    .from(memberships)
    .innerJoin(approaches, eq(approaches.code, memberships.approach))
    .where(and(eq(memberships.municipalityId, municipalityId), isNull(memberships.withdrawnOn)))
    .orderBy(asc(memberships.sortKey), asc(memberships.id));
  const entries = [
    ...taken.map(({ code, others, lifeCycle, ...rest }) => ({
      ...rest,
      kind: 'partnership' as const,
      approaches: [code, ...others],
      ended: lifeCycle === 'ended',
    })),
    ...joined.map(({ code, untilYear, ...rest }) => ({
      ...rest,
      kind: 'membership' as const,
      approaches: [code],
      places: [],
      ended: untilYear !== null && untilYear < thisYear,
      agreementUntil: null,
    })),
  ];
  // Sorting keeps the order by name where none was used; what ended comes after what runs.
  return entries
    .sort((a, b) => Number(a.ended) - Number(b.ended) || (b.lastUsed ?? '').localeCompare(a.lastUsed ?? ''))
    .map(({ lastUsed: _, sortKey: __, ...entry }) => entry);
}
