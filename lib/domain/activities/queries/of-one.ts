import { and, eq, exists, inArray, type SQL, sql } from 'drizzle-orm';
import { activities, activityPartners } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { isUuid } from '@/lib/platform/text';
import { ofTheActivity } from './link-parts';
import { findNextAndLast, type ListedActivity, listSomeActivities } from './list';
import { isOf } from './list-parts';
import { countingActivities } from './parts';

/** A small list stands beside something else; the room has them all. */
const SOME_MAX = 8;

/** What comes, and then what is past, as far as it is shown beside something else; `total` counts all. */
export interface SomeActivities {
  readonly rows: readonly ListedActivity[];
  readonly total: number;
}

const some = async (reader: Reader, id: string, condition: SQL | undefined): Promise<SomeActivities> =>
  isUuid(id) ? listSomeActivities(reader, condition, SOME_MAX) : { rows: [], total: 0 };

/** What comes next in one partnership and what took place last. */
export async function findNextAndLastIn(reader: Reader, partnershipId: string) {
  if (!isUuid(partnershipId)) return { next: null, last: null };
  return findNextAndLast(reader, isOf(reader, { kind: 'partnership', id: partnershipId }));
}

/** What was and will be done within one membership of the municipality. */
export async function listActivitiesOfMembership(reader: Reader, id: string): Promise<SomeActivities> {
  return some(reader, id, isOf(reader, { kind: 'membership', id }));
}

/** What was and will be done together with one partner of the municipality. */
export async function listDoneTogether(reader: Reader, partnerId: string): Promise<SomeActivities> {
  const { municipalityId } = reader.scope;
  if (municipalityId === null) return { rows: [], total: 0 };
  const withIt = reader.tx
    .select({ one: sql`1` })
    .from(activityPartners)
    .where(
      and(ofTheActivity(activityPartners), eq(activityPartners.municipalityId, municipalityId), eq(activityPartners.partnerId, partnerId)),
    );
  return some(reader, partnerId, exists(withIt));
}

/** How many activities that count have each of these partners of the municipality; one without stands not among them. In one statement. */
export async function countDoneTogether(reader: Reader, partnerIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { municipalityId } = reader.scope;
  if (municipalityId === null) return new Map();
  const { partnerId } = activityPartners;
  const rows = await reader.tx
    .select({ id: partnerId, number: sql<number>`count(*)::int` })
    .from(activityPartners)
    .innerJoin(activities, ofTheActivity(activityPartners))
    .where(and(eq(activityPartners.municipalityId, municipalityId), inArray(partnerId, [...partnerIds]), countingActivities(reader)))
    .groupBy(partnerId);
  return new Map(rows.map(({ id, number }) => [id, number]));
}
