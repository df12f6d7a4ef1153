import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
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
  partnershipThemes,
} from '@/db/schema/index';
import type { Reader } from '@/lib/platform/auth/reader';
import { isUuid } from '@/lib/platform/text';
import { listOf, placesOf, visibleTo } from '../../partnerships/queries/parts';
import { HOME_COUNTRY } from '../../places/rules';
import type { PartnershipOverTime } from '../rules/assembling';
import type { DatedValue } from '../rules/values';
import { published } from './parts';

/** All that guidance needs of partnerships over time, in one statement; withdrawn ones count nowhere. By title. */
async function partnershipsOverTime({ tx }: Reader, condition: SQL | undefined): Promise<PartnershipOverTime[]> {
  return tx
    .select(partnershipColumns())
    .from(partnerships)
    .where(counting(condition))
    .orderBy(asc(partnerships.sortKey), asc(partnerships.id));
}

const counting = (condition: SQL | undefined) => and(isNull(partnerships.withdrawnOn), condition);

/** A partnership as it was and is. */
function partnershipColumns() {
  const part = sql`json_build_object('municipalityId', ${municipalities.id}, 'nisCode', ${municipalities.nisCode}, 'name', ${municipalities.name}, 'state', ${participations.state}, 'fromYear', ${participations.fromYear}, 'untilYear', ${participations.untilYear})`;
  // Apart, so that each column keeps its table: in a query of one table drizzle leaves it out at the top.
  const leadFirst = sql`${municipalities.id} <> ${partnerships.leadMunicipalityId}, ${municipalities.sortKey}`;
  const ofThePartnership = sql`from ${participations} join ${municipalities} on ${municipalities.id} = ${participations.municipalityId} where ${participations.partnershipId} = ${partnerships.id}`;
  const seen = (group: SQL, year: SQL) => sql`json_build_object('group', ${group}, 'lastSeenYear', ${year})`;
  const ours = seen(sql`${participationActors.actorGroup}`, sql`${participationActors.lastSeenYear}`);
  const theirs = seen(sql`${partnerActors.actorGroup}`, sql`${partnerActors.lastSeenYear}`);
  return {
    id: partnerships.id,
    title: partnerships.title,
    leadMunicipalityId: partnerships.leadMunicipalityId,
    sinceYear: partnerships.sinceYear,
    sinceMonth: partnerships.sinceMonth,
    sinceDay: partnerships.sinceDay,
    agreement: partnerships.agreement,
    agreementYear: partnerships.agreementYear,
    agreementUntil: partnerships.agreementUntil,
    approachPeriods: listOf<PartnershipOverTime['approachPeriods']>(
      approachPeriods,
      sql`json_build_object('fromYear', ${approachPeriods.fromYear}, 'approach', ${approachPeriods.approach}, 'formality', ${approachPeriods.formality})`,
      sql`${approachPeriods.fromYear} nulls first`,
    ),
    states: listOf<PartnershipOverTime['states']>(
      lifeCycles,
      sql`json_build_object('fromDate', ${lifeCycles.fromDate}, 'state', ${lifeCycles.state})`,
      sql`${lifeCycles.fromDate} nulls first`,
    ),
    places: placesOf(
      sql`json_build_object('kind', ${partnershipPlaces.partnerKind}, 'isRecipient', ${countries.dacRecipient}, 'isEuropean', ${countries.continent} = 'EU', 'isAbroad', ${countries.iso2} <> ${HOME_COUNTRY})`,
      sql`${partnershipPlaces.sortOrder}`,
    ) as SQL<PartnershipOverTime['places']>,
    actors: sql<
      PartnershipOverTime['actors']
    >`(${listOf(participationActors, ours, sql`1`)}::jsonb || ${listOf(partnerActors, theirs, sql`1`)}::jsonb)`,
    themes: listOf<string[]>(partnershipThemes, sql`${partnershipThemes.theme}`, sql`${partnershipThemes.theme}`),
    circumstances: listOf<PartnershipOverTime['circumstances']>(
      circumstances,
      sql`json_build_object('fromDate', ${circumstances.fromDate}, 'untilDate', ${circumstances.untilDate})`,
      sql`${circumstances.fromDate}`,
    ),
    parts: sql<PartnershipOverTime['parts']>`(select json_agg(${part} order by ${leadFirst}) ${ofThePartnership})`,
  };
}

/** Every partnership in which the municipality in hand has or had a part. */
export async function listPartnershipsOverTime(reader: Reader): Promise<PartnershipOverTime[]> {
  return partnershipsOverTime(reader, visibleTo(reader));
}

/** One partnership of the municipality in hand with the values that were published, in one statement; null when there is none that counts. */
export async function findPartnershipToJudge(
  reader: Reader,
  id: string,
): Promise<{ partnership: PartnershipOverTime; values: DatedValue[] } | null> {
  if (!isUuid(id)) return null;
  const value = sql`json_build_object('key', ${guidanceValues.key}, 'value', ${guidanceValues.value}, 'validFromYear', ${guidanceValues.validFromYear})`;
  const values = sql<DatedValue[]>`coalesce((select json_agg(${value}) from ${guidanceValues} where ${published}), '[]'::json)`;
  const [found] = await reader.tx
    .select({ ...partnershipColumns(), values })
    .from(partnerships)
    .where(counting(and(visibleTo(reader), eq(partnerships.id, id))));
  if (found === undefined) return null;
  const { values: inForce, ...partnership } = found;
  return { partnership, values: inForce };
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
