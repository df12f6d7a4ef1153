import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import {
  approaches,
  countries,
  lifeCycles,
  municipalities,
  participations,
  partnershipForms,
  partnershipPlaces,
  partnerships,
  places,
} from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { PAGE_SIZE } from '@/lib/platform/paging';
import { isUuid } from '@/lib/platform/text';
import { type Formality, type LifeCycleState, type ParticipationState, type Visibility, yearOf } from './rules';

export interface ListedPartnership {
  readonly id: string;
  readonly title: string;
  readonly approach: { readonly name: string; readonly markShape: string; readonly markColour: string };
  readonly lifeCycle: LifeCycleState;
  readonly sinceYear: number | null;
  readonly places: readonly string[];
  /** Names of the countries, in the reader's language, each once. */
  readonly countries: readonly string[];
  /** This municipality leads; otherwise it takes or took part. */
  readonly leads: boolean;
}

export interface Partnership extends Omit<ListedPartnership, 'places' | 'countries'> {
  readonly leadMunicipalityId: string;
  readonly formality: Formality;
  readonly visibility: Visibility;
  readonly version: number;
  readonly places: readonly { readonly id: string; readonly name: string; readonly country: string }[];
  readonly participants: readonly {
    readonly id: string;
    readonly name: string;
    readonly province: string;
    readonly state: ParticipationState;
    readonly fromYear: number | null;
    readonly untilYear: number | null;
    readonly leads: boolean;
  }[];
}

/** Rows this reader may see: those of the municipality in hand. Every list, page and export goes through it. */
function visibleTo({ scope, tx }: Reader): SQL {
  if (scope.municipalityId === null) return sql`false`;
  const taken = tx
    .select({ id: participations.partnershipId })
    .from(participations)
    .where(and(eq(participations.municipalityId, scope.municipalityId), inArray(participations.state, ['accepted', 'left'])));
  return inArray(partnerships.id, taken);
}

/** The form of a year: the last that began by then, else the first that is still to begin. */
const formOf = (year: number) =>
  sql`${partnershipForms.id} = (select f.id from ${partnershipForms} f where f.partnership_id = ${partnerships.id} order by coalesce(f.from_year, 0) > ${year}::int, case when coalesce(f.from_year, 0) <= ${year}::int then -coalesce(f.from_year, 0) else f.from_year end limit 1)`;

/** The state on a day: the last that began by then, else the first that is still to begin. */
const stateOn = (day: string) =>
  sql<LifeCycleState>`coalesce((select c.state from ${lifeCycles} c where c.partnership_id = ${partnerships.id} and coalesce(c.from_date, '-infinity') <= ${day}::date order by c.from_date desc nulls last limit 1), (select c.state from ${lifeCycles} c where c.partnership_id = ${partnerships.id} order by c.from_date limit 1))`;

function columns({ actor, scope }: Reader) {
  return {
    id: partnerships.id,
    title: partnerships.title,
    approach: {
      name: nameIn(actor.locale, approaches),
      markShape: approaches.markShape,
      markColour: approaches.markColour,
    },
    lifeCycle: stateOn(today()),
    sinceYear: partnerships.sinceYear,
    leads: sql<boolean>`${partnerships.leadMunicipalityId} = ${scope.municipalityId}::uuid`,
  };
}

const placesOf = (columns: SQL, order: SQL) =>
  sql`coalesce((select json_agg(${columns} order by ${order}) from ${partnershipPlaces} join ${places} on ${places.id} = ${partnershipPlaces.placeId} join ${countries} on ${countries.iso2} = ${places.country} where ${partnershipPlaces.partnershipId} = ${partnerships.id}), '[]'::json)`;

/** The ties of a municipality by title, a page of 50 at a time; `total` counts all. */
export async function listPartnerships(reader: Reader, page = 1): Promise<{ rows: ListedPartnership[]; total: number; pageSize: number }> {
  const country = nameIn(reader.actor.locale, countries);
  const rows = await reader.tx
    .select({
      ...columns(reader),
      places: placesOf(sql`${places.name}`, sql`${partnershipPlaces.sortOrder}`) as SQL<string[]>,
      countries: placesOf(sql`distinct ${country}`, sql`${country}`) as SQL<string[]>,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(partnerships)
    .innerJoin(partnershipForms, formOf(yearOf(today())))
    .innerJoin(approaches, eq(approaches.code, partnershipForms.approach))
    .where(visibleTo(reader))
    .orderBy(asc(partnerships.sortKey), asc(partnerships.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0, pageSize: PAGE_SIZE };
}

/** One tie with its places and participants; null when there is none that this reader may see. */
export async function findPartnership(reader: Reader, id: string): Promise<Partnership | null> {
  if (!isUuid(id)) return null;
  const country = nameIn(reader.actor.locale, countries);
  const [row] = await reader.tx
    .select({
      ...columns(reader),
      leadMunicipalityId: partnerships.leadMunicipalityId,
      formality: partnershipForms.formality,
      visibility: partnerships.visibility,
      version: partnerships.version,
      places: placesOf(
        sql`json_build_object('id', ${places.id}, 'name', ${places.name}, 'country', ${country})`,
        sql`${partnershipPlaces.sortOrder}`,
      ) as SQL<Partnership['places']>,
      participants: sql<
        Partnership['participants']
      >`(select json_agg(json_build_object('id', m.id, 'name', m.name, 'province', m.province, 'state', p.state, 'fromYear', p.from_year, 'untilYear', p.until_year, 'leads', m.id = ${partnerships.leadMunicipalityId}) order by m.id <> ${partnerships.leadMunicipalityId}, m.sort_key) from ${participations} p join ${municipalities} m on m.id = p.municipality_id where p.partnership_id = ${partnerships.id})`,
    })
    .from(partnerships)
    .innerJoin(partnershipForms, formOf(yearOf(today())))
    .innerJoin(approaches, eq(approaches.code, partnershipForms.approach))
    .where(and(visibleTo(reader), eq(partnerships.id, id)));
  return row ?? null;
}
