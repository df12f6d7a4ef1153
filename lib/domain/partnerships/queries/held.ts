import { asc, eq, sql } from 'drizzle-orm';
import { approachPeriods, lifeCycles, partnerships } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';

/**
 * A partnership with its times for a command that changes them, the oldest first: nobody else changes the partnership until this transaction ends.
 * Null for whom it is not to edit.
 */
export async function findHeldPartnership({ tx }: Reader, id: string) {
  const [partnership] = await tx
    .select({
      leadMunicipalityId: partnerships.leadMunicipalityId,
      withdrawnOn: partnerships.withdrawnOn,
      agreementUntil: partnerships.agreementUntil,
      since: { year: partnerships.sinceYear, month: partnerships.sinceMonth, day: partnerships.sinceDay },
    })
    .from(partnerships)
    .where(eq(partnerships.id, id))
    .for('update');
  if (!partnership) return null;
  const states = await tx
    .select()
    .from(lifeCycles)
    .where(eq(lifeCycles.partnershipId, id))
    .orderBy(sql`${asc(lifeCycles.fromDate)} nulls first`);
  const periods = await tx
    .select()
    .from(approachPeriods)
    .where(eq(approachPeriods.partnershipId, id))
    .orderBy(sql`${asc(approachPeriods.fromYear)} nulls first`);
  return { ...partnership, states, approachPeriods: periods };
}
