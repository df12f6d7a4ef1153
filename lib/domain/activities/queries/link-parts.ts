import { and, eq, exists, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, unionAll } from 'drizzle-orm/pg-core';
import {
  activities,
  activityChoices,
  activityMemberships,
  activityPartnerships,
  memberships,
  participations,
  partnerships,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';

/** Where the key of an activity stands: its table, or what was chosen of it. */
export interface ActivityKey {
  readonly municipalityId: AnyPgColumn;
  readonly id: AnyPgColumn;
}

/** A table of what hangs on an activity. */
interface OnActivity {
  readonly municipalityId: AnyPgColumn;
  readonly activityId: AnyPgColumn;
}

/** The rows of one activity in a table of what hangs on it. */
export const ofTheActivity = (table: OnActivity, activity: ActivityKey = activities) =>
  and(eq(table.municipalityId, activity.municipalityId), eq(table.activityId, activity.id));

/** Does the municipality take part in the partnership of a link: now, or, where the activity is its `own`, until it left? */
const takesPart = (municipalityId: string, own: SQL) =>
  and(
    eq(participations.partnershipId, activityPartnerships.partnershipId),
    eq(participations.municipalityId, municipalityId),
    or(eq(participations.state, 'accepted'), and(own, eq(participations.state, 'left'))),
  );

/**
 * The links of an activity to partnerships that the municipality in hand may know, whoever looks at it: those in which it takes part now
 * and that count, and of its own activities also those that it left and what was withdrawn. The statement has `partnerships` too.
 */
export function knownPartnerships({ tx, scope }: Reader, activity: ActivityKey = activities): SQL | undefined {
  const { municipalityId } = scope;
  if (municipalityId === null) return sql`false`;
  const own = eq(activity.municipalityId, municipalityId);
  const part = tx.select({ one: sql`1` }).from(participations).where(takesPart(municipalityId, own));
  return and(ofTheActivity(activityPartnerships, activity), or(own, isNull(partnerships.withdrawnOn)), exists(part));
}

/** Of those the ones to partnerships that count. */
export const linksToPartnerships = (reader: Reader, activity: ActivityKey = activities) =>
  and(knownPartnerships(reader, activity), isNull(partnerships.withdrawnOn));

/** The links of an activity of the municipality in hand to its memberships. The statement has `memberships` too. */
export function knownMemberships({ scope }: Reader, activity: ActivityKey = activities): SQL | undefined {
  if (scope.municipalityId === null) return sql`false`;
  return and(ofTheActivity(activityMemberships, activity), eq(memberships.municipalityId, scope.municipalityId));
}

/** Of those the ones to memberships that count. */
export const linksToMemberships = (reader: Reader, activity: ActivityKey = activities) =>
  and(knownMemberships(reader, activity), isNull(memberships.withdrawnOn));

/** The approaches that were chosen for an activity itself. */
export const chosenApproaches = (activity: ActivityKey = activities) =>
  and(ofTheActivity(activityChoices, activity), eq(activityChoices.set, 'approaches'));

/** A link's partnership and membership. */
export const LINKED = {
  partnership: eq(partnerships.id, activityPartnerships.partnershipId),
  membership: and(eq(memberships.municipalityId, activityMemberships.municipalityId), eq(memberships.id, activityMemberships.membershipId)),
};

/** The partnerships that count in which the municipality takes part, or took part until it left. */
export const partnershipsThatCount = ({ tx, scope }: Reader) =>
  tx
    .select({ id: participations.partnershipId })
    .from(participations)
    .innerJoin(partnerships, and(eq(partnerships.id, participations.partnershipId), isNull(partnerships.withdrawnOn)))
    .where(and(sql`${participations.municipalityId} = ${scope.municipalityId}::uuid`, inArray(participations.state, ['accepted', 'left'])));

/**
 * Does an activity of that municipality itself belong to something that counts: an approach of its own, a partnership or a membership that
 * was not withdrawn? Asked as one set for all of them, and not of each by itself: under the policies thousands of questions take seconds.
 * The partnerships are found first, as an array: what belongs to them is then read from an index alone.
 */
export function belongsSomewhere(reader: Reader, municipalityId: string): SQL {
  const { tx } = reader;
  const ofSomething = unionAll(
    tx
      .select({ id: activityPartnerships.activityId })
      .from(activityPartnerships)
      .where(
        and(
          eq(activityPartnerships.municipalityId, municipalityId),
          sql`${activityPartnerships.partnershipId} = any (array(${partnershipsThatCount(reader)}))`,
        ),
      ),
    tx
      .select({ id: activityChoices.activityId })
      .from(activityChoices)
      .where(and(eq(activityChoices.municipalityId, municipalityId), eq(activityChoices.set, 'approaches'))),
    tx
      .select({ id: activityMemberships.activityId })
      .from(activityMemberships)
      .innerJoin(memberships, and(LINKED.membership, isNull(memberships.withdrawnOn)))
      .where(eq(activityMemberships.municipalityId, municipalityId)),
  );
  return sql`${activities.id} in ${ofSomething}`;
}

/**
 * Is it an activity of somebody else, of a partnership that counts in which the municipality takes part now? They are found by who else
 * takes part there, and asked as an array of ids, so that an index finds them: what other municipalities do elsewhere costs nothing here.
 */
export function isOfOthers({ tx }: Reader, municipalityId: string): SQL {
  const taken = tx
    .select({ id: participations.partnershipId })
    .from(participations)
    .where(and(eq(participations.municipalityId, municipalityId), eq(participations.state, 'accepted')));
  const ofOthers = tx
    .select({ id: activityPartnerships.activityId })
    .from(participations)
    .innerJoin(partnerships, and(eq(partnerships.id, participations.partnershipId), isNull(partnerships.withdrawnOn)))
    .innerJoin(
      activityPartnerships,
      and(
        eq(activityPartnerships.municipalityId, participations.municipalityId),
        eq(activityPartnerships.partnershipId, participations.partnershipId),
      ),
    )
    .where(and(ne(participations.municipalityId, municipalityId), sql`${participations.partnershipId} = any (array(${taken}))`));
  return sql`${activities.id} = any (array(${ofOthers}))`;
}
