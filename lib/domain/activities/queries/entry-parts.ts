import { and, eq, inArray, isNull, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type AnyPgColumn, unionAll } from 'drizzle-orm/pg-core';
import { jsonObject, jsonValues } from '@/db/json-rows';
import { activities, activityMemberships, activityPartnerships, approaches, memberships, participations, partnerships } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { yearOf } from '../../calendar/rules';
import { membershipTitle } from '../../memberships/queries/parts';
import { approachesIn } from '../../partnerships/queries/parts';
import { ofTheActivity, partnershipsThatCount } from './link-parts';

/** To what an activity belongs: a partnership, or a membership of the municipality. */
export interface ActivityLink {
  readonly kind: 'partnership' | 'membership';
  readonly id: string;
  readonly title: string;
  readonly markShape: string;
  readonly markColour: string;
}

const kindOf = (code: ActivityLink['kind']) => sql<ActivityLink['kind']>`${sql.raw(`'${code}'`)}`;

/**
 * The partnerships, `among` those that are named, and the memberships of the municipality in hand that count, with what is said of each
 * where an activity belongs to it: found once for all activities of a statement. One that `isCurrent` it did not leave.
 */
export function entriesThatCount(reader: Reader, among: SQLWrapper = partnershipsThatCount(reader)) {
  const { tx, scope } = reader;
  const { markShape, markColour } = approaches;
  const period = approachesIn(reader, yearOf(today()), among).as('period');
  const ofPartnerships = tx
    .select({
      id: partnerships.id,
      kind: kindOf('partnership').as('kind'),
      isCurrent: sql<boolean>`${participations.state} = 'accepted'`.as('is_current'),
      sortKey: partnerships.sortKey,
      link: jsonObject({ kind: kindOf('partnership'), id: partnerships.id, title: partnerships.title, markShape, markColour }).as('link'),
    })
    .from(period)
    .innerJoin(partnerships, and(eq(partnerships.id, period.partnershipId), isNull(partnerships.withdrawnOn)))
    .innerJoin(participations, and(eq(participations.partnershipId, partnerships.id), inArray(participations.state, ['accepted', 'left'])))
    .innerJoin(approaches, eq(approaches.code, period.approach))
    .where(sql`${participations.municipalityId} = ${scope.municipalityId}::uuid`);
  const ofMemberships = tx
    .select({
      id: memberships.id,
      kind: kindOf('membership').as('kind'),
      isCurrent: sql<boolean>`true`.as('is_current'),
      sortKey: memberships.sortKey,
      link: jsonObject({ kind: kindOf('membership'), id: memberships.id, title: membershipTitle(reader), markShape, markColour }).as(
        'link',
      ),
    })
    .from(memberships)
    .innerJoin(approaches, eq(approaches.code, memberships.approach))
    .where(and(sql`${memberships.municipalityId} = ${scope.municipalityId}::uuid`, isNull(memberships.withdrawnOn)));
  return tx.$with('entries').as(unionAll(ofPartnerships, ofMemberships));
}
export type Entries = ReturnType<typeof entriesThatCount>;

const inOrder = ({ kind, sortKey, id }: { readonly [Key in 'kind' | 'sortKey' | 'id']: AnyPgColumn | SQL.Aliased }) => [
  sql`${kind} desc`,
  sortKey,
  id,
];

/** All of them, by title: partnerships first. */
export const entriesInOrder = (entries: Entries) => jsonValues(entries, entries.link, { where: undefined, by: inOrder(entries) });

/** Which links of activities are to one of them: of activities of others those to one that is current. */
function linksToEntries({ tx, scope }: Reader, entries: Entries) {
  const { id, kind, isCurrent } = entries;
  const those = (code: ActivityLink['kind'], which?: SQL) =>
    tx
      .select({ id })
      .from(entries)
      .where(and(eq(kind, code), which));
  const isOwn = (table: typeof activityPartnerships | typeof activityMemberships) =>
    sql`${table.municipalityId} = ${scope.municipalityId}::uuid`;
  return {
    partnerships: or(
      inArray(activityPartnerships.partnershipId, those('partnership', sql`${isCurrent}`)),
      and(isOwn(activityPartnerships), inArray(activityPartnerships.partnershipId, those('partnership'))),
    ),
    memberships: and(isOwn(activityMemberships), inArray(activityMemberships.membershipId, those('membership'))),
  };
}

/** To which of them an activity belongs: their ids, in no order. Where thousands are drawn, what each is called is not said each time. */
export function entryIdsOf(reader: Reader, entries: Entries) {
  const { tx } = reader;
  const links = linksToEntries(reader, entries);
  const its = unionAll(
    tx
      .select({ entryId: activityPartnerships.partnershipId })
      .from(activityPartnerships)
      .where(and(ofTheActivity(activityPartnerships), links.partnerships)),
    tx
      .select({ entryId: activityMemberships.membershipId })
      .from(activityMemberships)
      .where(and(ofTheActivity(activityMemberships), links.memberships)),
  ).as('its');
  return jsonValues(its, its.entryId, { where: undefined });
}

/** To which of them an activity belongs, by title: partnerships first. */
export function linksOf(reader: Reader, entries: Entries) {
  const { tx, scope } = reader;
  const { id, kind, sortKey, link, isCurrent } = entries;
  const columns = { id, kind, sortKey, link };
  const isOwn = sql`${activities.municipalityId} = ${scope.municipalityId}::uuid`;
  const its = unionAll(
    tx
      .select(columns)
      .from(activityPartnerships)
      .innerJoin(entries, and(eq(kind, 'partnership'), eq(id, activityPartnerships.partnershipId)))
      .where(and(ofTheActivity(activityPartnerships), or(isCurrent, isOwn))),
    tx
      .select(columns)
      .from(activityMemberships)
      .innerJoin(entries, and(eq(kind, 'membership'), eq(id, activityMemberships.membershipId)))
      .where(and(ofTheActivity(activityMemberships), isOwn)),
  ).as('its');
  return jsonValues(its, its.link, { where: undefined, by: inOrder(its) });
}
