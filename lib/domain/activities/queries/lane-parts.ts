import { between, sql } from 'drizzle-orm';
import { jsonObject, jsonRows } from '@/db/json-rows';
import { activities, activityChoices, activityMemberships, activityPartnerships, approaches } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { nameIn } from '@/lib/platform/i18n/naming';
import type { CountedLane } from '../rules/ribbon';
import type { ActivityLink, Entries } from './entry-parts';
import { daysOf } from './list-parts';

const { markShape, markColour } = approaches;

/**
 * How many of these activities each row of the drawing of a year has, those that are not drawn too. The rule is `lanesOfOne`. What belongs
 * to an entry is counted by its id: otherwise thousands are compared with hundreds.
 */
export function lanesIn(reader: Reader, entries: Entries, year: number) {
  const { municipalityId } = reader.scope;
  const ofYear = reader.tx
    .select({ municipalityId: activities.municipalityId, id: activities.id })
    .from(activities)
    .where(between(activities.lastDay, ...daysOf(year)));
  const approachLane = jsonObject({ code: approaches.code, name: nameIn(reader.actor.locale, approaches), markShape, markColour });
  const those = (kind: ActivityLink['kind']) => sql`select ${entries.id} from ${entries} where kind = ${kind}`;
  // `is true` keeps it from being joined: the planner takes these thousands for a few, and would go through all of them for each of others.
  const isOfYear = (table: typeof activityPartnerships | typeof activityMemberships) =>
    sql`(${table.activityId} in (select id from of_year)) is true`;
  const ofYearIn = (table: typeof activityPartnerships | typeof activityMemberships | typeof activityChoices) =>
    sql`${table.municipalityId} = of_year.municipality_id and ${table.activityId} = of_year.id`;
  const lanes = sql`(
    with of_year as materialized (${ofYear}),
    in_entry as materialized (
      select ${activityPartnerships.activityId} as id, ${activityPartnerships.partnershipId} as entry_id from ${activityPartnerships}
      where ${activityPartnerships.municipalityId} = ${municipalityId}::uuid
        and ${activityPartnerships.partnershipId} = any (array(${those('partnership')}))
        and ${isOfYear(activityPartnerships)}
      union all
      select of_year.id, ${activityPartnerships.partnershipId} from of_year
      join ${activityPartnerships} on ${ofYearIn(activityPartnerships)}
      where of_year.municipality_id <> ${municipalityId}::uuid
        and (${activityPartnerships.partnershipId} in (${those('partnership')} and is_current)) is true
      union all
      select ${activityMemberships.activityId}, ${activityMemberships.membershipId} from ${activityMemberships}
      where ${activityMemberships.municipalityId} = ${municipalityId}::uuid
        and ${activityMemberships.membershipId} = any (array(${those('membership')}))
        and ${isOfYear(activityMemberships)}
    ),
    outside as (
      select coalesce(chosen.lane, '{}'::jsonb) as lane from of_year left join lateral (
        select ${approachLane}::jsonb as lane from ${activityChoices} join ${approaches} on ${approaches.code} = ${activityChoices.code}
        where ${activityChoices.set} = 'approaches' and ${ofYearIn(activityChoices)}
      ) chosen on true
      where of_year.id not in (select id from in_entry)
    )
    select entry_id, null::jsonb as lane, count(*)::int as number from in_entry group by entry_id
    union all
    select null, lane, count(*)::int from outside group by lane
  ) lanes`;
  const counted = reader.tx
    .select({
      entryId: sql<string | null>`lanes.entry_id`.as('entry_id'),
      lane: sql<CountedLane['lane'] | null>`lanes.lane`.as('lane'),
      number: sql<number>`lanes.number`.as('number'),
    })
    .from(lanes)
    .as('counted');
  return jsonRows(counted, { entryId: counted.entryId, lane: counted.lane, number: counted.number }, { where: undefined });
}
