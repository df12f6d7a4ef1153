import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { jsonRows, jsonTogether } from '@/db/json-rows';
import {
  approachPeriods,
  circumstances,
  countries,
  guidanceValues,
  lifeCycles,
  municipalities,
  participationActors,
  participations,
  partnerActors,
  partnershipPlaces,
  partnerships,
} from '@/db/schema/index';
import { sinceOf } from '@/db/schema/since';
import type { Reader } from '@/lib/platform/auth/reader';
import { isUuid } from '@/lib/platform/text';
import { participantsInOrder, placesOf, themes, visibleTo } from '../../partnerships/queries/parts';
import { HOME_COUNTRY } from '../../places/rules';
import type { PartnershipOverTime } from '../rules/assembling';
import type { DatedValue } from '../rules/values';
import { published } from './parts';

/** All that guidance needs of partnerships over time, in one statement; withdrawn ones count nowhere. By title. */
async function partnershipsOverTime({ tx }: Reader, condition: SQL | undefined): Promise<PartnershipOverTime[]> {
  return tx
    .select(partnershipColumns)
    .from(partnerships)
    .where(counting(condition))
    .orderBy(asc(partnerships.sortKey), asc(partnerships.id));
}

const counting = (condition: SQL | undefined) => and(isNull(partnerships.withdrawnOn), condition);

/** A partnership as it was and is. */
const partnershipColumns = {
  id: partnerships.id,
  title: partnerships.title,
  leadMunicipalityId: partnerships.leadMunicipalityId,
  sinceYear: partnerships.sinceYear,
  since: sinceOf(partnerships),
  agreement: partnerships.agreement,
  agreementYear: partnerships.agreementYear,
  agreementUntil: partnerships.agreementUntil,
  approachPeriods: jsonRows(
    approachPeriods,
    { fromYear: approachPeriods.fromYear, approach: approachPeriods.approach, formality: approachPeriods.formality },
    { where: eq(approachPeriods.partnershipId, partnerships.id), by: [sql`${approachPeriods.fromYear} nulls first`] },
  ),
  states: jsonRows(
    lifeCycles,
    { fromDate: lifeCycles.fromDate, state: lifeCycles.state },
    { where: eq(lifeCycles.partnershipId, partnerships.id), by: [sql`${lifeCycles.fromDate} nulls first`] },
  ),
  places: jsonRows(
    partnershipPlaces,
    {
      kind: partnershipPlaces.partnerKind,
      isRecipient: countries.dacRecipient,
      isEuropean: sql<boolean>`${countries.continent} = 'EU'`,
      isAbroad: sql<boolean>`${countries.iso2} <> ${HOME_COUNTRY}`,
    },
    { ...placesOf(partnerships.id), by: [partnershipPlaces.sortOrder] },
  ),
  actors: jsonTogether(
    jsonRows(
      participationActors,
      { group: participationActors.actorGroup, lastSeenYear: participationActors.lastSeenYear },
      { where: eq(participationActors.partnershipId, partnerships.id) },
    ),
    jsonRows(
      partnerActors,
      { group: partnerActors.actorGroup, lastSeenYear: partnerActors.lastSeenYear },
      { where: eq(partnerActors.partnershipId, partnerships.id) },
    ),
  ),
  themes,
  circumstances: jsonRows(
    circumstances,
    { fromDate: circumstances.fromDate, untilDate: circumstances.untilDate },
    { where: eq(circumstances.partnershipId, partnerships.id), by: [circumstances.fromDate] },
  ),
  parts: jsonRows(
    participations,
    {
      municipalityId: municipalities.id,
      nisCode: municipalities.nisCode,
      name: municipalities.name,
      state: participations.state,
      fromYear: participations.fromYear,
      untilYear: participations.untilYear,
    },
    participantsInOrder,
  ),
};

/** Every partnership in which the municipality in hand has or had a part. */
export async function listPartnershipsOverTime(reader: Reader): Promise<PartnershipOverTime[]> {
  return partnershipsOverTime(reader, visibleTo(reader));
}

/** One partnership of the municipality in hand with the published values, in one statement; null when there is none that counts. */
export async function findPartnershipToJudge(
  reader: Reader,
  id: string,
): Promise<{ partnership: PartnershipOverTime; values: DatedValue[] } | null> {
  if (!isUuid(id)) return null;
  const { key, value, validFromYear } = guidanceValues;
  const [found] = await reader.tx
    .select({ ...partnershipColumns, values: jsonRows(guidanceValues, { key, value, validFromYear }, { where: published }) })
    .from(partnerships)
    .where(counting(and(visibleTo(reader), eq(partnerships.id, id))));
  if (found === undefined) return null;
  const { values, ...partnership } = found;
  return { partnership, values };
}

/** The partnerships of these municipalities, for VVSG; row-level security shows nobody else more than its own. */
export async function listPartnershipsOfMunicipalities(reader: Reader, ids: readonly string[]): Promise<PartnershipOverTime[]> {
  if (ids.length === 0) return [];
  const taken = reader.tx
    .select({ id: participations.partnershipId })
    .from(participations)
    .where(and(inArray(participations.municipalityId, [...ids]), inArray(participations.state, ['accepted', 'left'])));
  return partnershipsOverTime(reader, inArray(partnerships.id, taken));
}
