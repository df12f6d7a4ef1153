import { and, eq, getTableName, inArray, type SQL, type SQLWrapper, sql, type Table } from 'drizzle-orm';
import {
  approaches,
  approachPeriods,
  countries,
  lifeCycles,
  municipalities,
  participations,
  partnershipPlaces,
  partnerships,
  places,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import type { PartnerKind } from '../rules/facts';
import type { LifeCycleState } from '../rules/life';
import type { ParticipationState } from '../rules/participation';

/** A place on the other side, and who the partner is there. */
export interface PartnerPlace {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly partnerKind: PartnerKind | null;
  /** Of the local government, where the partner is one. */
  readonly partnerName: string | null;
}

/** A Flemish municipality in a partnership. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly province: string;
  readonly state: ParticipationState;
  readonly fromYear: number | null;
  readonly untilYear: number | null;
  readonly leads: boolean;
}

/** The state of a partnership from a day on; a null day is "always". */
export interface LifeCycleEntry {
  readonly id: string;
  readonly fromDate: string | null;
  readonly state: LifeCycleState;
  /** A code of the vocabulary `life_cycle_reason`; empty when none was chosen. */
  readonly cause: string;
  readonly reason: string;
}

/** Rows this reader may see: those of the municipality in hand. Every list, page and export goes through it. */
export function visibleTo({ scope, tx }: Reader): SQL {
  if (scope.municipalityId === null) return sql`false`;
  const taken = tx
    .select({ id: participations.partnershipId })
    .from(participations)
    .where(and(eq(participations.municipalityId, scope.municipalityId), inArray(participations.state, ['accepted', 'left'])));
  return inArray(partnerships.id, taken);
}

/** The period of a year: the last that began by then, else the first that is still to begin. */
export const approachPeriodIn = (year: number) =>
  sql`${approachPeriods.id} = (select f.id from ${approachPeriods} f where f.partnership_id = ${partnerships.id} order by coalesce(f.from_year, 0) > ${year}::int, case when coalesce(f.from_year, 0) <= ${year}::int then -coalesce(f.from_year, 0) else f.from_year end limit 1)`;

/** The state on a day: the last that began by then, else the first that is still to begin. */
export const stateOn = (day: string) =>
  sql<LifeCycleState>`coalesce((select c.state from ${lifeCycles} c where c.partnership_id = ${partnerships.id} and coalesce(c.from_date, '-infinity') <= ${day}::date order by c.from_date desc nulls last limit 1), (select c.state from ${lifeCycles} c where c.partnership_id = ${partnerships.id} order by c.from_date limit 1))`;

/** What every list and page says of a partnership. */
export function columns({ actor, scope }: Reader) {
  return {
    id: partnerships.id,
    title: partnerships.title,
    approach: {
      code: approaches.code,
      name: nameIn(actor.locale, approaches),
      markShape: approaches.markShape,
      markColour: approaches.markColour,
      hasPlace: approaches.hasPlace,
    },
    lifeCycle: stateOn(today()),
    sinceYear: partnerships.sinceYear,
    leads: sql<boolean>`${partnerships.leadMunicipalityId} = ${scope.municipalityId}::uuid`,
  };
}

/** From the places of a partnership, their countries joined. */
export const fromPlacesOf = (partnership: SQLWrapper) =>
  sql`from ${partnershipPlaces} join ${places} on ${places.id} = ${partnershipPlaces.placeId} join ${countries} on ${countries.iso2} = ${places.country} where ${partnershipPlaces.partnershipId} = ${partnership}`;

/** The places of a partnership as a JSON list of these columns in that order; their countries are joined. */
export const placesOf = (columns: SQL, order: SQL, partnership: SQLWrapper = partnerships.id) =>
  sql`coalesce((select json_agg(${columns} order by ${order}) ${fromPlacesOf(partnership)}), '[]'::json)`;

/**
 * The rows of a partnership in one of its tables, as a JSON list in that order. The partnership is named with its table by hand: where a query has one
 * table, drizzle writes columns without it, and then `id` would be of the inner one.
 */
export const listOf = <T>(table: Table & { partnershipId: unknown }, row: SQL, order: SQL) =>
  sql<T>`coalesce((select json_agg(${row} order by ${order}) from ${table} where ${sql.identifier(getTableName(table))}.partnership_id = ${partnerships}.id), '[]'::json)`;

/** The columns of one partnership with its places and participants. */
export function pageColumns(reader: Reader) {
  const country = nameIn(reader.actor.locale, countries);
  const partnerName = sql`(select g.name from local_governments g where g.id = ${partnershipPlaces.localGovernmentId})`;
  return {
    ...columns(reader),
    leadMunicipalityId: partnerships.leadMunicipalityId,
    sinceMonth: partnerships.sinceMonth,
    sinceDay: partnerships.sinceDay,
    formality: approachPeriods.formality,
    visibility: partnerships.visibility,
    withdrawnOn: partnerships.withdrawnOn,
    withdrawnReason: partnerships.withdrawnReason,
    lifeCycles: sql<
      readonly LifeCycleEntry[]
    >`(select json_agg(json_build_object('id', c.id, 'fromDate', c.from_date, 'state', c.state, 'cause', c.cause, 'reason', c.reason) order by c.from_date nulls first) from ${lifeCycles} c where c.partnership_id = ${partnerships.id})`,
    places: placesOf(
      sql`json_build_object('id', ${places.id}, 'name', ${places.name}, 'country', ${country}, 'partnerKind', ${partnershipPlaces.partnerKind}, 'partnerName', ${partnerName})`,
      sql`${partnershipPlaces.sortOrder}`,
    ) as SQL<readonly PartnerPlace[]>,
    participants: sql<
      readonly Participant[]
    >`(select json_agg(json_build_object('id', m.id, 'name', m.name, 'province', m.province, 'state', p.state, 'fromYear', p.from_year, 'untilYear', p.until_year, 'leads', m.id = ${partnerships.leadMunicipalityId}) order by m.id <> ${partnerships.leadMunicipalityId}, m.sort_key) from ${participations} p join ${municipalities} m on m.id = p.municipality_id where p.partnership_id = ${partnerships.id})`,
  };
}

/** A name of the reference data as `foldName` folds it: a test holds the two against each other for every country. */
export const foldedName = (name: SQLWrapper) =>
  sql`trim(regexp_replace(regexp_replace(lower(normalize(${name}, NFD)), '[\\u0300-\\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))`;
