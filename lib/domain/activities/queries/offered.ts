import { and, eq, isNull, sql } from 'drizzle-orm';
import { jsonRows } from '@/db/json-rows';
import { activityKinds, approaches, approachPeriods, memberships, municipalities, participations, partnerships } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { listApproachesInRow } from '../../approaches/queries';
import { yearOf } from '../../calendar/rules';
import { membershipTitle } from '../../memberships/queries/parts';
import { approachPeriodIn } from '../../partnerships/queries/parts';

/** What an activity can be and belong to, in one statement: kinds, approaches, partnerships and memberships of the municipality in hand. */
export async function listOffered(reader: Reader) {
  const { tx, actor, scope } = reader;
  const { markShape, markColour } = approaches;
  const [row] = await tx
    .select({
      kinds: jsonRows(
        activityKinds,
        { code: activityKinds.code, name: nameIn(actor.locale, activityKinds) },
        { where: undefined, by: [activityKinds.sortOrder, activityKinds.code] },
      ),
      approaches: listApproachesInRow(reader),
      partnerships: jsonRows(
        participations,
        { id: partnerships.id, title: partnerships.title, markShape, markColour },
        {
          join: [
            [partnerships, eq(partnerships.id, participations.partnershipId)],
            [approachPeriods, approachPeriodIn(yearOf(today()))],
            [approaches, eq(approaches.code, approachPeriods.approach)],
          ],
          where: and(
            eq(participations.municipalityId, municipalities.id),
            eq(participations.state, 'accepted'),
            isNull(partnerships.withdrawnOn),
          ),
          by: [partnerships.sortKey, partnerships.id],
        },
      ),
      memberships: jsonRows(
        memberships,
        {
          id: memberships.id,
          title: membershipTitle(reader),
          markShape,
          markColour,
        },
        {
          join: [[approaches, eq(approaches.code, memberships.approach)]],
          where: and(eq(memberships.municipalityId, municipalities.id), isNull(memberships.withdrawnOn)),
          by: [memberships.sortKey, memberships.id],
        },
      ),
    })
    .from(municipalities)
    .where(scope.municipalityId === null ? sql`false` : eq(municipalities.id, scope.municipalityId));
  return row ?? { kinds: [], approaches: [], partnerships: [], memberships: [] };
}
export type Offered = Awaited<ReturnType<typeof listOffered>>;
