import { and, eq, exists, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, unionAll } from 'drizzle-orm/pg-core';
import { jsonDistinct, jsonRows } from '@/db/json-rows';
import {
  activities,
  activityChoices,
  activityKinds,
  activityMemberships,
  activityPartnerships,
  approaches,
  memberships,
  participations,
  partnerships,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { yearOf } from '../../calendar/rules';
import { membershipTitle } from '../../memberships/queries/parts';
import { approachesIn } from '../../partnerships/queries/parts';
import { linkAsked, linkCode } from '../rules/listing';
import { type ActivityFilter, ALL_ACTIVITIES } from '../schema';
import { isOfOthers, LINKED, ofTheActivity } from './link-parts';
import { isOf } from './list-parts';
import { countingActivities } from './parts';

/** A filter's choice that occurs in the list. */
export interface ActivityOption {
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
}

export interface ActivityChoices {
  /** All that count, whatever is asked. */
  readonly total: number;
  /** Partnerships by title, then memberships. */
  readonly partnerships: readonly ActivityOption[];
  readonly approaches: readonly ActivityOption[];
  readonly kinds: readonly ActivityOption[];
  /** The years in which a last day lies, the latest first: on the page of one partnership of what belongs to it. */
  readonly years: readonly number[];
}

/** What counts of a partnership of the statement: of others too, where the municipality in hand did not leave. */
function countingIn({ tx, scope }: Reader) {
  const isOwn = sql`${activityPartnerships.municipalityId} = ${scope.municipalityId}::uuid`;
  return tx
    .select({ one: sql`1` })
    .from(activityPartnerships)
    .innerJoin(activities, ofTheActivity(activityPartnerships))
    .where(
      and(
        eq(activityPartnerships.partnershipId, partnerships.id),
        isNull(activities.withdrawnOn),
        or(eq(participations.state, 'accepted'), isOwn),
      ),
    );
}

/** What counts of a membership of the statement. */
const countingAsMember = ({ tx }: Reader) =>
  tx
    .select({ one: sql`1` })
    .from(activityMemberships)
    .innerJoin(activities, ofTheActivity(activityMemberships))
    .where(and(LINKED.membership, isNull(activities.withdrawnOn)));

/** The approaches that were chosen for what counts: own activities, which count by that alone, and those of others. */
function chosenOfCounting(reader: Reader) {
  const { tx, scope } = reader;
  const chosen = (which: SQL | undefined) =>
    tx
      .select({ code: activityChoices.code })
      .from(activityChoices)
      .innerJoin(activities, ofTheActivity(activityChoices))
      .where(and(eq(activityChoices.set, 'approaches'), isNull(activities.withdrawnOn), which));
  if (scope.municipalityId === null) return chosen(sql`false`);
  return unionAll(chosen(eq(activityChoices.municipalityId, scope.municipalityId)), chosen(isOfOthers(reader, scope.municipalityId)));
}

/**
 * How many there are, and which partnerships, memberships, approaches, kinds and years occur, in one statement. A choice that was made is
 * offered too, so that it can be undone.
 */
export async function listActivityChoices(
  reader: Reader,
  filter: ActivityFilter = ALL_ACTIVITIES,
  { isOfOne = false }: { readonly isOfOne?: boolean } = {},
): Promise<ActivityChoices> {
  const { tx, actor, scope } = reader;
  const chosen = linkAsked(filter.partnership);
  const isChosen = (kind: 'partnership' | 'membership', id: AnyPgColumn) => (chosen?.kind === kind ? eq(id, chosen.id) : undefined);
  const year = sql<number>`extract(year from ${activities.lastDay})::int`;
  // Thousands are gone through once: what occurs among them is little.
  const counting = tx.$with('counting').as(
    tx
      .select({ kind: activities.kind, year: year.as('year'), number: sql<number>`count(*)`.as('number') })
      .from(activities)
      .where(countingActivities(reader))
      .groupBy(activities.kind, year),
  );
  const isTaken = and(
    sql`${participations.municipalityId} = ${scope.municipalityId}::uuid`,
    inArray(participations.state, ['accepted', 'left']),
  );
  const occurring = tx.$with('occurring').as(
    tx
      .select({ id: partnerships.id, title: partnerships.title, sortKey: partnerships.sortKey })
      .from(participations)
      .innerJoin(partnerships, eq(partnerships.id, participations.partnershipId))
      .where(
        and(
          isTaken,
          or(
            isChosen('partnership', partnerships.id),
            and(isNull(partnerships.withdrawnOn), sql`(${countingIn(reader).limit(1)}) is not null`),
          ),
        ),
      ),
  );
  const itsMemberships = and(
    sql`${memberships.municipalityId} = ${scope.municipalityId}::uuid`,
    or(isChosen('membership', memberships.id), and(isNull(memberships.withdrawnOn), exists(countingAsMember(reader)))),
  );
  const itsPeriods = approachesIn(reader, yearOf(today()), tx.select({ id: occurring.id }).from(occurring)).as('its_periods');
  const itsApproaches = or(
    eq(approaches.code, filter.approach),
    inArray(approaches.code, chosenOfCounting(reader)),
    inArray(approaches.code, tx.select({ code: itsPeriods.approach }).from(itsPeriods)),
    inArray(approaches.code, tx.select({ code: memberships.approach }).from(memberships).where(itsMemberships)),
  );
  const [row] = await tx
    .with(counting, occurring)
    .select({
      total: sql<number>`coalesce(sum(${counting.number}), 0)::int`,
      partnerships: jsonRows(
        occurring,
        { code: occurring.id, name: occurring.title },
        { where: undefined, by: [occurring.sortKey, occurring.id] },
      ),
      memberships: jsonRows(
        memberships,
        { code: memberships.id, name: membershipTitle(reader) },
        { where: itsMemberships, by: [memberships.sortKey, memberships.id] },
      ),
      approaches: jsonRows(
        approaches,
        { code: approaches.code, name: nameIn(actor.locale, approaches) },
        { where: itsApproaches, by: [approaches.sortOrder] },
      ),
      kinds: jsonRows(
        activityKinds,
        { code: activityKinds.code, name: nameIn(actor.locale, activityKinds) },
        {
          where: or(eq(activityKinds.code, filter.kind), inArray(activityKinds.code, tx.select({ kind: counting.kind }).from(counting))),
          by: [activityKinds.sortOrder],
        },
      ),
      years:
        isOfOne && chosen !== null
          ? jsonDistinct(activities, year, {
              where: and(countingActivities(reader), isOf(reader, chosen), isNotNull(activities.lastDay)),
            })
          : jsonDistinct(counting, counting.year, { where: isNotNull(counting.year) }),
    })
    .from(counting);
  if (row === undefined) throw new Error('a count has one row');
  const { memberships: joined, years, ...rest } = row;
  const ofMemberships = joined.map(({ code, name }) => ({ code: linkCode({ kind: 'membership', id: code }), name }));
  return { ...rest, partnerships: [...row.partnerships, ...ofMemberships], years: years.toReversed() };
}
