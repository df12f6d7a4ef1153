import { and, desc, eq, sql } from 'drizzle-orm';
import { jsonRows, jsonValues } from '@/db/json-rows';
import {
  approaches,
  approachPeriods,
  circumstances,
  participationActors,
  participationDepartments,
  partnerActors,
  partnershipApproaches,
  partnershipGoals,
  partnershipSdgs,
  partnerships,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { isUuid } from '@/lib/platform/text';
import { listApproachesInRow } from '../../approaches/queries';
import { yearOf } from '../../calendar/rules';
import { approachPeriodIn, pageColumns, themes, visibleTo } from './parts';

/** All that is kept of a partnership and shared by who takes part. */
const sharedFacts = {
  agreement: partnerships.agreement,
  agreementYear: partnerships.agreementYear,
  agreementUntil: partnerships.agreementUntil,
  rhythmYears: partnerships.rhythmYears,
  /** The oldest first; a null year is "always". */
  approachPeriods: jsonRows(
    approachPeriods,
    {
      id: approachPeriods.id,
      fromYear: approachPeriods.fromYear,
      approach: approachPeriods.approach,
      formality: approachPeriods.formality,
    },
    { where: eq(approachPeriods.partnershipId, partnerships.id), by: [sql`${approachPeriods.fromYear} nulls first`] },
  ),
  /** Codes of further approaches, beside the main one. */
  approaches: jsonValues(partnershipApproaches, partnershipApproaches.approach, {
    where: eq(partnershipApproaches.partnershipId, partnerships.id),
    by: [partnershipApproaches.approach],
  }),
  themes,
  sdgs: jsonValues(partnershipSdgs, partnershipSdgs.goal, {
    where: eq(partnershipSdgs.partnershipId, partnerships.id),
    by: [partnershipSdgs.goal],
  }),
  goals: jsonRows(
    partnershipGoals,
    { id: partnershipGoals.id, side: partnershipGoals.side, goal: partnershipGoals.goal },
    { where: eq(partnershipGoals.partnershipId, partnerships.id), by: [partnershipGoals.sortOrder, partnershipGoals.id] },
  ),
  /** Who is involved on our side, municipality by municipality. */
  ours: jsonRows(
    participationActors,
    {
      municipalityId: participationActors.municipalityId,
      actorGroup: participationActors.actorGroup,
      lastSeenYear: participationActors.lastSeenYear,
    },
    { where: eq(participationActors.partnershipId, partnerships.id), by: [participationActors.actorGroup] },
  ),
  theirs: jsonRows(
    partnerActors,
    { actorGroup: partnerActors.actorGroup, lastSeenYear: partnerActors.lastSeenYear },
    { where: eq(partnerActors.partnershipId, partnerships.id), by: [partnerActors.actorGroup] },
  ),
  departments: jsonRows(
    participationDepartments,
    { municipalityId: participationDepartments.municipalityId, department: participationDepartments.department },
    { where: eq(participationDepartments.partnershipId, partnerships.id), by: [participationDepartments.department] },
  ),
  /** The latest first. */
  circumstances: jsonRows(
    circumstances,
    {
      id: circumstances.id,
      circumstance: circumstances.circumstance,
      fromDate: circumstances.fromDate,
      untilDate: circumstances.untilDate,
      remark: circumstances.remark,
    },
    { where: eq(circumstances.partnershipId, partnerships.id), by: [desc(circumstances.fromDate)] },
  ),
};

/** One partnership with all its shared facts and the approaches that it can be given (`offered`); null when there is none to be seen. */
export async function findPartnershipFacts(reader: Reader, id: string) {
  if (!isUuid(id)) return null;
  const [row] = await reader.tx
    .select({ ...pageColumns(reader), ...sharedFacts, offered: listApproachesInRow(reader) })
    .from(partnerships)
    .innerJoin(approachPeriods, approachPeriodIn(yearOf(today())))
    .innerJoin(approaches, eq(approaches.code, approachPeriods.approach))
    .where(and(visibleTo(reader), eq(partnerships.id, id)));
  return row ?? null;
}

export type PartnershipFacts = Omit<NonNullable<Awaited<ReturnType<typeof findPartnershipFacts>>>, 'offered'>;
