import { and, between, eq, exists, inArray, isNull, notExists, or, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import {
  activities,
  activityChoices,
  activityMemberships,
  activityMunicipalities,
  activityPartnerships,
  approachPeriods,
  memberships,
  participations,
  partnerships,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { approachPeriodIn } from '../../partnerships/queries/parts';
import { type DoneActivities, NO_ACTIVITIES } from '../rules/counting';
import { chosenApproaches, LINKED, linksToMemberships, ofTheActivity } from './link-parts';
import { countingActivities } from './parts';

/**
 * How many activities the municipality in hand recorded, or took part in as it said itself, that took place in a year: under each approach
 * and together. One without approaches of its own has those that its partnerships and memberships have in that year; what belongs only to
 * what was withdrawn counts nowhere. In one statement.
 */
export async function countDoneActivities(reader: Reader, year: number): Promise<DoneActivities> {
  const { tx, scope } = reader;
  const { municipalityId } = scope;
  if (municipalityId === null) return NO_ACTIVITIES;
  const one = { one: sql`1` };
  const tookPart = tx
    .select(one)
    .from(activityMunicipalities)
    .where(and(ofTheActivity(activityMunicipalities), eq(activityMunicipalities.participantId, municipalityId)));
  const counted = tx.$with('counted').as(
    tx
      .select({ id: activities.id, municipalityId: activities.municipalityId })
      .from(activities)
      .where(
        and(
          countingActivities(reader),
          eq(activities.status, 'done'),
          between(activities.lastDay, `${year}-01-01`, `${year}-12-31`),
          or(eq(activities.municipalityId, municipalityId), exists(tookPart)),
        ),
      ),
  );
  const chosen = chosenApproaches(counted);
  const hasNone = notExists(tx.select(one).from(activityChoices).where(chosen));
  const takesPart = and(
    eq(participations.partnershipId, partnerships.id),
    eq(participations.municipalityId, municipalityId),
    inArray(participations.state, ['accepted', 'left']),
  );
  // Once for each partnership, not once for each of its activities: distinct rows stay a table of their own.
  const periods = tx
    .$with('periods')
    .as(
      tx
        .selectDistinct({ id: partnerships.id, approach: approachPeriods.approach, state: participations.state })
        .from(partnerships)
        .innerJoin(participations, takesPart)
        .innerJoin(approachPeriods, approachPeriodIn(year))
        .where(isNull(partnerships.withdrawnOn)),
    );
  const inPartnership = tx
    .$with('in_partnership')
    .as(
      tx
        .selectDistinct({ id: counted.id, municipalityId: counted.municipalityId, partnershipId: activityPartnerships.partnershipId })
        .from(counted)
        .innerJoin(activityPartnerships, ofTheActivity(activityPartnerships, counted))
        .where(hasNone),
    );
  const found = tx.$with('found').as(
    unionAll(
      tx
        .select({ id: counted.id, approach: sql<string>`${activityChoices.code}`.as('approach') })
        .from(counted)
        .innerJoin(activityChoices, chosen),
      tx
        .select({ id: inPartnership.id, approach: sql<string>`${periods.approach}`.as('approach') })
        .from(inPartnership)
        .innerJoin(periods, eq(periods.id, inPartnership.partnershipId))
        .where(or(eq(periods.state, 'accepted'), eq(inPartnership.municipalityId, municipalityId))),
      tx
        .select({ id: counted.id, approach: sql<string>`${memberships.approach}`.as('approach') })
        .from(counted)
        .innerJoin(activityMemberships, ofTheActivity(activityMemberships, counted))
        .innerJoin(memberships, LINKED.membership)
        .where(and(linksToMemberships(reader, counted), hasNone)),
    ),
  );
  const rows = await tx
    .with(counted, periods, inPartnership, found)
    .select({ approach: sql<string | null>`${found.approach}`, number: sql<number>`count(distinct ${found.id})::int` })
    .from(found)
    .groupBy(sql`rollup (${found.approach})`);
  return {
    total: rows.find(({ approach }) => approach === null)?.number ?? 0,
    byApproach: Object.fromEntries(rows.flatMap(({ approach, number }) => (approach === null ? [] : [[approach, number] as const]))),
  };
}
