import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { jsonDistinct, jsonRows } from '@/db/json-rows';
import {
  activities,
  activityChoices,
  activityKinds,
  activityMemberships,
  activityPartnerships,
  approaches,
  approachPeriods,
  memberships,
  partnerships,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { yearOf } from '../../calendar/rules';
import { membershipTitle } from '../../memberships/queries/parts';
import { approachPeriodIn, visibleTo } from '../../partnerships/queries/parts';
import { linkAsked, linkCode } from '../rules/listing';
import { type ActivityFilter, ALL_ACTIVITIES } from '../schema';
import { LINKED, linksToPartnerships, ofTheActivity } from './link-parts';
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
  const counting = tx
    .$with('counting')
    .as(
      tx
        .select({ ownerId: activities.municipalityId, activityId: activities.id, kind: activities.kind, lastDay: activities.lastDay })
        .from(activities)
        .where(countingActivities(reader)),
    );
  const isCounted = (table: typeof activityPartnerships | typeof activityMemberships | typeof activityChoices) =>
    sql`(${table.municipalityId}, ${table.activityId}) in (select ${counting.ownerId}, ${counting.activityId} from ${counting})`;
  const linked = tx.$with('linked').as(
    tx
      .selectDistinct({ id: activityPartnerships.partnershipId })
      .from(activityPartnerships)
      .innerJoin(activities, ofTheActivity(activityPartnerships))
      .innerJoin(partnerships, LINKED.partnership)
      .where(and(isCounted(activityPartnerships), linksToPartnerships(reader))),
  );
  const chosen = linkAsked(filter.partnership);
  const ofOne =
    isOfOne && chosen !== null ? isOf(reader, chosen, { municipalityId: counting.ownerId, id: counting.activityId }) : undefined;
  const isChosen = (kind: 'partnership' | 'membership', id: AnyPgColumn) => (chosen?.kind === kind ? eq(id, chosen.id) : undefined);
  const itsPartnerships = and(
    visibleTo(reader),
    or(
      isChosen('partnership', partnerships.id),
      and(isNull(partnerships.withdrawnOn), inArray(partnerships.id, tx.select({ id: linked.id }).from(linked))),
    ),
  );
  const itsMemberships = and(
    scope.municipalityId === null ? sql`false` : eq(memberships.municipalityId, scope.municipalityId),
    or(
      isChosen('membership', memberships.id),
      and(
        isNull(memberships.withdrawnOn),
        inArray(
          memberships.id,
          tx.select({ id: activityMemberships.membershipId }).from(activityMemberships).where(isCounted(activityMemberships)),
        ),
      ),
    ),
  );
  const itsApproaches = or(
    eq(approaches.code, filter.approach),
    inArray(
      approaches.code,
      tx
        .select({ code: activityChoices.code })
        .from(activityChoices)
        .where(and(eq(activityChoices.set, 'approaches'), isCounted(activityChoices))),
    ),
    inArray(
      approaches.code,
      tx
        .select({ code: approachPeriods.approach })
        .from(partnerships)
        .innerJoin(approachPeriods, approachPeriodIn(yearOf(today())))
        .where(itsPartnerships),
    ),
    inArray(approaches.code, tx.select({ code: memberships.approach }).from(memberships).where(itsMemberships)),
  );
  const [row] = await tx
    .with(counting, linked)
    .select({
      total: sql<number>`count(*)::int`,
      partnerships: jsonRows(
        partnerships,
        { code: partnerships.id, name: partnerships.title },
        { where: itsPartnerships, by: [partnerships.sortKey, partnerships.id] },
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
      years: jsonDistinct(counting, sql<number>`extract(year from ${counting.lastDay})::int`, {
        where: and(isNotNull(counting.lastDay), ofOne),
      }),
    })
    .from(counting);
  if (row === undefined) throw new Error('a count has one row');
  const { memberships: joined, years, ...rest } = row;
  const ofMemberships = joined.map(({ code, name }) => ({ code: linkCode({ kind: 'membership', id: code }), name }));
  return { ...rest, partnerships: [...row.partnerships, ...ofMemberships], years: years.toReversed() };
}
