import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import {
  activities,
  activityChoices,
  activityMemberships,
  activityParticipants,
  activityPartners,
  activityPartnerships,
  activityTexts,
  memberships,
  partnerships,
} from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { listOwnParts } from '../../partnerships/queries/own-part';

/**
 * What hangs on an activity of the municipality in hand and comes along in a copy. Of its partnerships those in which the municipality
 * still takes part, of its memberships those that count; who took part without how many they were.
 */
export async function getCopiedParts(reader: MunicipalityReader, activityId: string) {
  const { scope, tx } = reader;
  const { municipalityId } = scope;
  const ownParts = new Set((await listOwnParts(reader)).map(({ id }) => id));
  const linked = await tx
    .select({ id: activityPartnerships.partnershipId })
    .from(activityPartnerships)
    .where(and(eq(activityPartnerships.municipalityId, municipalityId), eq(activityPartnerships.activityId, activityId)));
  const counted = await tx
    .select({ id: activityMemberships.membershipId })
    .from(activityMemberships)
    .innerJoin(
      memberships,
      and(eq(memberships.municipalityId, activityMemberships.municipalityId), eq(memberships.id, activityMemberships.membershipId)),
    )
    .where(
      and(
        eq(activityMemberships.municipalityId, municipalityId),
        eq(activityMemberships.activityId, activityId),
        isNull(memberships.withdrawnOn),
      ),
    );
  const choices = await tx
    .select({ set: activityChoices.set, code: activityChoices.code })
    .from(activityChoices)
    .where(and(eq(activityChoices.municipalityId, municipalityId), eq(activityChoices.activityId, activityId)));
  const participants = await tx
    .select({ side: activityParticipants.side, actorGroup: activityParticipants.actorGroup, ageBand: activityParticipants.ageBand })
    .from(activityParticipants)
    .where(and(eq(activityParticipants.municipalityId, municipalityId), eq(activityParticipants.activityId, activityId)));
  const partners = await tx
    .select({ id: activityPartners.partnerId })
    .from(activityPartners)
    .where(and(eq(activityPartners.municipalityId, municipalityId), eq(activityPartners.activityId, activityId)));
  const [texts] = await tx
    .select({ description: activityTexts.description, venue: activityTexts.venue })
    .from(activityTexts)
    .where(and(eq(activityTexts.municipalityId, municipalityId), eq(activityTexts.activityId, activityId)));
  const partnershipIds = linked.map(({ id }) => id).filter((id) => ownParts.has(id));
  return {
    partnershipIds,
    membershipIds: counted.map(({ id }) => id),
    choices,
    participants,
    partnerIds: partners.map(({ id }) => id),
    texts: texts ?? null,
  };
}
export type CopiedParts = Awaited<ReturnType<typeof getCopiedParts>>;

/** In how many years the two sides of each of these meet; null where nobody said. */
export async function listRhythms({ tx }: MunicipalityReader, partnershipIds: readonly string[]): Promise<(number | null)[]> {
  if (partnershipIds.length === 0) return [];
  const rows = await tx
    .select({ years: partnerships.rhythmYears })
    .from(partnerships)
    .where(inArray(partnerships.id, [...partnershipIds]));
  return rows.map(({ years }) => years);
}

/**
 * When the activities are that count among all that were made of one another: from where a copy came, and all copies of that, however far.
 * So a repeat of a copy and one of what it was made of never come in one year.
 */
export async function listCopiedSpans({ scope, tx }: MunicipalityReader, activityId: string) {
  const relatives = sql`
    with recursive sources as (
      select a.id, a.copied_from_id from ${activities} a
      where a.municipality_id = ${scope.municipalityId}::uuid and a.id = ${activityId}::uuid
      union select a.id, a.copied_from_id from ${activities} a join sources s on s.copied_from_id = a.id
        where a.municipality_id = ${scope.municipalityId}::uuid
    ), relatives as (
      select id from sources
      union select a.id from ${activities} a join relatives r on r.id = a.copied_from_id
      where a.municipality_id = ${scope.municipalityId}::uuid
    )
    select id from relatives`;
  return tx
    .select({ firstDay: activities.firstDay, lastDay: activities.lastDay, precision: activities.precision })
    .from(activities)
    .where(
      and(eq(activities.municipalityId, scope.municipalityId), sql`${activities.id} in (${relatives})`, isNull(activities.withdrawnOn)),
    );
}
