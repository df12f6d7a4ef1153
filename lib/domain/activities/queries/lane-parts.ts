import { and, between, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { jsonObject, jsonRows } from '@/db/json-rows';
import {
  activities,
  activityChoices,
  activityMemberships,
  activityPartnerships,
  approaches,
  approachPeriods,
  memberships,
  participations,
  partnerships,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { yearOf } from '../../calendar/rules';
import { membershipTitle } from '../../memberships/queries/parts';
import { approachPeriodIn } from '../../partnerships/queries/parts';
import type { CountedLane } from '../rules/ribbon';
import { daysOf } from './list-parts';

const { markShape, markColour } = approaches;

/**
 * How many activities of the year each row of the drawing has, those that are not drawn too. The rule is `lanesOfOne`. What a row is called
 * is found once for each partnership, after its activities were counted: otherwise thousands are compared with hundreds.
 */
export function lanesIn(reader: Reader, condition: SQL | undefined, year: number) {
  const { municipalityId } = reader.scope;
  const ofYear = reader.tx
    .select({ municipalityId: activities.municipalityId, id: activities.id })
    .from(activities)
    .where(and(condition, between(activities.lastDay, ...daysOf(year))));
  const partnershipLane = jsonObject({ kind: sql`'partnership'`, id: partnerships.id, title: partnerships.title, markShape, markColour });
  const membershipLane = jsonObject({
    kind: sql`'membership'`,
    id: memberships.id,
    title: membershipTitle(reader),
    markShape,
    markColour,
  });
  const approachLane = jsonObject({ code: approaches.code, name: nameIn(reader.actor.locale, approaches), markShape, markColour });
  const takesPart = and(
    eq(participations.partnershipId, partnerships.id),
    sql`${participations.municipalityId} = ${municipalityId}::uuid`,
    inArray(participations.state, ['accepted', 'left']),
  );
  const ofYearIn = (table: typeof activityPartnerships | typeof activityMemberships | typeof activityChoices) =>
    sql`${table.municipalityId} = of_year.municipality_id and ${table.activityId} = of_year.id`;
  const lanes = sql`(
    with of_year as materialized (${ofYear}),
    known as materialized (
      select ${partnerships.id} as id, ${participations.state} as state, ${partnershipLane}::jsonb as lane
      from ${partnerships} join ${participations} on ${takesPart}
      join ${approachPeriods} on ${approachPeriodIn(yearOf(today()))}
      join ${approaches} on ${approaches.code} = ${approachPeriods.approach}
      where ${isNull(partnerships.withdrawnOn)}
    ),
    in_partnership as materialized (
      select of_year.id, ${activityPartnerships.partnershipId} as partnership_id
      from of_year join ${activityPartnerships} on ${ofYearIn(activityPartnerships)}
      where ${activityPartnerships.partnershipId} in (select id from known where state = 'accepted')
        or of_year.municipality_id = ${municipalityId}::uuid and ${activityPartnerships.partnershipId} in (select id from known)
    ),
    by_partnership as materialized (select partnership_id, count(*)::int as number from in_partnership group by partnership_id),
    in_membership as materialized (
      select of_year.id, ${membershipLane}::jsonb as lane from of_year join ${activityMemberships} on ${ofYearIn(activityMemberships)}
      join ${memberships} on ${memberships.id} = ${activityMemberships.membershipId}
      join ${approaches} on ${approaches.code} = ${memberships.approach}
      where ${memberships.municipalityId} = ${municipalityId}::uuid and ${isNull(memberships.withdrawnOn)}
    ),
    outside as (
      select coalesce(chosen.lane, '{}'::jsonb) as lane from of_year left join lateral (
        select ${approachLane}::jsonb as lane from ${activityChoices} join ${approaches} on ${approaches.code} = ${activityChoices.code}
        where ${activityChoices.set} = 'approaches' and ${ofYearIn(activityChoices)}
      ) chosen on true
      where of_year.id not in (select id from in_partnership) and of_year.id not in (select id from in_membership)
    )
    select known.lane, number from by_partnership join known on known.id = by_partnership.partnership_id
    union all
    select lane, count(*)::int from (select lane from in_membership union all select lane from outside) every group by lane
  ) lanes`;
  const counted = reader.tx
    .select({ lane: sql<CountedLane['lane']>`lanes.lane`.as('lane'), number: sql<number>`lanes.number`.as('number') })
    .from(lanes)
    .as('counted');
  return jsonRows(counted, { lane: counted.lane, number: counted.number }, { where: undefined });
}
