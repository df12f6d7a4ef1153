import { and, between, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { jsonRows } from '@/db/json-rows';
import {
  activities,
  activityChoices,
  activityMemberships,
  activityPartnerships,
  approaches,
  approachPeriods,
  budgetLines,
  memberships,
  participations,
  partnerships,
  yearlyRecords,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { can } from '../../access/rules';
import { membershipTitle } from '../../memberships/queries/parts';
import { approachPeriodIn } from '../../partnerships/queries/parts';
import { mayBeWritten } from '../../resources/queries/parts';
import type { SubjectKind } from '../../resources/rules/records';
import { costYear, costYears } from '../rules/costs';
import { belongsSomewhere, isOfOthers } from './link-parts';

/**
 * The activities of the municipality in hand: those that it recorded, and those of others in a partnership in which it takes part now.
 * Every page and file of one goes through it; what was withdrawn it leaves in, for the page of who recorded it.
 */
export function visibleActivities(reader: Reader): SQL | undefined {
  const { municipalityId } = reader.scope;
  if (municipalityId === null) return sql`false`;
  return or(eq(activities.municipalityId, municipalityId), and(isNull(activities.withdrawnOn), isOfOthers(reader, municipalityId)));
}

/**
 * The same, without what was withdrawn or belongs only to what was withdrawn: what counts. Every list and count goes through it. What of
 * others is visible belongs to the partnership by which it is.
 */
export function countingActivities(reader: Reader): SQL | undefined {
  const { municipalityId } = reader.scope;
  if (municipalityId === null) return sql`false`;
  const own = and(eq(activities.municipalityId, municipalityId), belongsSomewhere(reader, municipalityId));
  return and(isNull(activities.withdrawnOn), or(own, isOfOthers(reader, municipalityId)));
}

/**
 * May this reader read what was written of an activity: its purpose, the hall, what a session was, what was learned? VVSG may not: a page
 * asks only then.
 */
export function readsActivityTexts({ actor, scope }: Reader): boolean {
  const { municipalityId } = scope;
  return municipalityId !== null && (actor.roles[municipalityId]?.length ?? 0) > 0 && can(actor, 'view_facts', municipalityId);
}

const tied = sql`${activityPartnerships.municipalityId} = ${activities.municipalityId}
  and ${activityPartnerships.activityId} = ${activities.id}`;
const joined = sql`${activityMemberships.municipalityId} = ${activities.municipalityId}
  and ${activityMemberships.activityId} = ${activities.id}`;
const chosen = sql`${activityChoices.municipalityId} = ${activities.municipalityId} and ${activityChoices.activityId} = ${activities.id}
  and ${activityChoices.set} = 'approaches'`;

/**
 * Is the record of an approach of the activity: of one that was chosen, and where none was of one that its partnerships and memberships
 * have in the year of the record, as far as they count?
 */
const ofItsApproach = (municipalityId: string) => sql`(
  exists (select from ${activityChoices} where ${chosen} and ${activityChoices.code} = ${yearlyRecords.approach})
  or not exists (select from ${activityChoices} where ${chosen}) and (
    exists (select from ${activityPartnerships}
      join ${partnerships} on ${partnerships.id} = ${activityPartnerships.partnershipId} and ${isNull(partnerships.withdrawnOn)}
      join ${participations} on ${participations.partnershipId} = ${partnerships.id}
      join ${approachPeriods} on ${approachPeriodIn(yearlyRecords.year)}
      where ${tied} and ${approachPeriods.approach} = ${yearlyRecords.approach}
        and ${participations.municipalityId} = ${municipalityId} and ${inArray(participations.state, ['accepted', 'left'])})
    or exists (select from ${activityMemberships} join ${memberships} on ${memberships.id} = ${activityMemberships.membershipId}
      where ${joined} and ${memberships.approach} = ${yearlyRecords.approach} and ${isNull(memberships.withdrawnOn)})
  )
)`;

/**
 * Records whose lines may bear what an activity costs the municipality in hand: its own of these years, of one of the partnerships,
 * memberships or approaches of the activity. The statement has both tables, `activities` around this.
 */
export function bearsCosts(municipalityId: string, { from, until }: ReturnType<typeof costYears>): SQL | undefined {
  return and(
    mayBeWritten(municipalityId),
    between(yearlyRecords.year, from, until),
    sql`(
      exists (select from ${activityPartnerships} where ${tied} and ${activityPartnerships.partnershipId} = ${yearlyRecords.partnershipId})
      or exists (select from ${activityMemberships} where ${joined} and ${activityMemberships.membershipId} = ${yearlyRecords.membershipId})
      or ${yearlyRecords.approach} is not null and ${ofItsApproach(municipalityId)}
    )`,
  );
}

/** Of what a record is, in the language of who reads. */
export const subjectTitle = (reader: Reader) => sql<string>`coalesce(
  (select ${partnerships.title} from ${partnerships} where ${partnerships.id} = ${yearlyRecords.partnershipId}),
  (select ${membershipTitle(reader)} from ${memberships} where ${memberships.id} = ${yearlyRecords.membershipId}),
  (select ${nameIn(reader.actor.locale, approaches)} from ${approaches} where ${approaches.code} = ${yearlyRecords.approach}),
  ''
)`;

/** Of what a record is, in code. */
const subjectKind = sql<SubjectKind>`case when ${yearlyRecords.partnershipId} is not null then 'partnership'
  when ${yearlyRecords.membershipId} is not null then 'membership' else 'approach' end`;

/**
 * The lines of which what an activity costs the municipality in hand can be a part, those of its own year first, then the last year first:
 * a column beside `activities`.
 */
export function offeredLines(reader: Reader, municipalityId: string, lastDay: string | null) {
  const { source, programme, kind, plannedCents, actualCents } = budgetLines;
  const line = { source, programme, kind, plannedCents, actualCents };
  const { id, year } = yearlyRecords;
  return jsonRows(
    yearlyRecords,
    { recordId: id, year, of: subjectKind, subject: subjectTitle(reader), ...line },
    {
      join: [[budgetLines, eq(budgetLines.recordId, id)]],
      where: and(isNull(activities.withdrawnOn), bearsCosts(municipalityId, costYears(lastDay, today()))),
      by: [sql`${year} = ${costYear(lastDay, today())} desc`, sql`${year} desc`, subjectTitle(reader), id, source, kind, programme],
    },
  );
}
