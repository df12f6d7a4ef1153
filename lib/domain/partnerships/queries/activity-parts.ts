import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { activities, activityPartnerships, participations, partnerships } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';

/**
 * How many activities the municipality in hand sees in a partnership, for the tab that leads there: its own, and while it takes part those
 * of the others. A page of a partnership has no statement left to ask it apart; a test holds it against the list.
 */
export function activityCount({ tx, scope }: Reader) {
  const { municipalityId } = scope;
  if (municipalityId === null) return sql<number>`0`;
  const takesPart = tx
    .select({ one: sql`1` })
    .from(participations)
    .where(
      and(
        eq(participations.partnershipId, partnerships.id),
        eq(participations.municipalityId, municipalityId),
        eq(participations.state, 'accepted'),
      ),
    );
  const counted = and(
    eq(activityPartnerships.partnershipId, partnerships.id),
    isNull(partnerships.withdrawnOn),
    isNull(activities.withdrawnOn),
    or(eq(activities.municipalityId, municipalityId), sql`exists ${takesPart}`),
  );
  const isOfRow = and(
    eq(activities.municipalityId, activityPartnerships.municipalityId),
    eq(activities.id, activityPartnerships.activityId),
  );
  return sql<number>`(
    select count(*)::int from ${activityPartnerships}
    join ${activities} on ${isOfRow}
    where ${counted}
  )`;
}
