import { and, eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { jsonDistinct, jsonRows, jsonValues } from '@/db/json-rows';
import {
  approaches,
  approachPeriods,
  countries,
  lifeCycles,
  localGovernments,
  municipalities,
  participations,
  partnershipPlaces,
  partnerships,
  partnershipThemes,
  places,
} from '@/db/schema';
import { sinceOf } from '@/db/schema/since';
import type { Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn } from '@/lib/platform/i18n/naming';
import { ALIKE_ALONE, ALIKE_BESIDE_OTHERS, foldName } from '../../places/rules';
import type { LifeCycleState } from '../rules/life';
import { activityCount } from './activity-parts';

/** Rows this reader may see: those of the municipality in hand. Every list, page and export goes through it. */
export function visibleTo({ scope, tx }: Reader): SQL {
  if (scope.municipalityId === null) return sql`false`;
  const taken = tx
    .select({ id: participations.partnershipId })
    .from(participations)
    .where(and(eq(participations.municipalityId, scope.municipalityId), inArray(participations.state, ['accepted', 'left'])));
  return inArray(partnerships.id, taken);
}

/** By which the period of a year comes first: the last that began by then, else the first that is still to begin. */
const byYear = (year: number | SQLWrapper, fromYear: SQLWrapper) => {
  const from = sql`coalesce(${fromYear}, 0)`;
  return sql`${from} > ${year}::int, case when ${from} <= ${year}::int then -${from} else ${fromYear} end`;
};

/** The period of a year of each partnership of the statement. */
export const approachPeriodIn = (year: number | SQLWrapper) => sql`${approachPeriods.id} = (
    select f.id from ${approachPeriods} f where f.partnership_id = ${partnerships.id} order by ${byYear(year, sql`f.from_year`)} limit 1
  )`;

/**
 * The approach that each of these partnerships has in a year, all at once. Where each is asked for by itself, the policy goes through all
 * partnerships that can be read, each time.
 */
export const approachesIn = ({ tx }: Reader, year: number, ids: SQLWrapper) =>
  tx
    .selectDistinctOn([approachPeriods.partnershipId], { partnershipId: approachPeriods.partnershipId, approach: approachPeriods.approach })
    .from(approachPeriods)
    .where(sql`${approachPeriods.partnershipId} = any (array(${ids}))`)
    .orderBy(approachPeriods.partnershipId, byYear(year, approachPeriods.fromYear));

/** The state on a day: the last that began by then, else the first that is still to begin. */
export const stateOn = (day: string) => {
  const ofThePartnership = sql`select c.state from ${lifeCycles} c where c.partnership_id = ${partnerships.id}`;
  return sql<LifeCycleState>`coalesce(
    (${ofThePartnership} and coalesce(c.from_date, '-infinity') <= ${day}::date order by c.from_date desc nulls last limit 1),
    (${ofThePartnership} order by c.from_date limit 1)
  )`;
};

/** What every list and page says of a partnership. */
export function columns({ actor, scope }: Reader) {
  return {
    id: partnerships.id,
    title: partnerships.title,
    /** The approach of today, and the state. */
    approach: {
      code: approaches.code,
      name: nameIn(actor.locale, approaches),
      markShape: approaches.markShape,
      markColour: approaches.markColour,
      hasPlace: approaches.hasPlace,
    },
    lifeCycle: stateOn(today()),
    sinceYear: partnerships.sinceYear,
    /** This municipality leads; otherwise it takes or took part. */
    leads: sql<boolean>`${partnerships.leadMunicipalityId} = ${scope.municipalityId}::uuid`,
  };
}

/** The places of a partnership, with their countries. */
export const placesOf = (partnership: SQLWrapper) => ({
  join: [
    [places, eq(places.id, partnershipPlaces.placeId)],
    [countries, eq(countries.iso2, places.country)],
  ] as const,
  where: sql`${partnershipPlaces.partnershipId} = ${partnership}`,
});

/** Where a partnership is: the names of its places, and of their countries in the reader's language, each once. */
export const placeNamesOf = ({ actor }: Reader, partnership: SQLWrapper) => ({
  places: jsonValues(partnershipPlaces, places.name, { ...placesOf(partnership), by: [partnershipPlaces.sortOrder] }),
  countries: jsonDistinct(partnershipPlaces, nameIn(actor.locale, countries), placesOf(partnership)),
});

const isLead = eq(municipalities.id, partnerships.leadMunicipalityId);

/** The Flemish municipalities in a partnership, the lead first. */
export const participantsInOrder = {
  join: [[municipalities, eq(municipalities.id, participations.municipalityId)]] as const,
  where: eq(participations.partnershipId, partnerships.id),
  by: [sql`${isLead} desc`, municipalities.sortKey],
};

/** The themes of a partnership. */
export const themes = jsonValues(partnershipThemes, partnershipThemes.theme, {
  where: eq(partnershipThemes.partnershipId, partnerships.id),
  by: [partnershipThemes.theme],
});

/** The columns of one partnership with its places and participants. */
export function pageColumns(reader: Reader) {
  const { cause, reason } = lifeCycles;
  return {
    ...columns(reader),
    leadMunicipalityId: partnerships.leadMunicipalityId,
    /** How many activities this municipality sees in it. */
    activities: activityCount(reader),
    since: sinceOf(partnerships),
    formality: approachPeriods.formality,
    visibility: partnerships.visibility,
    /** The day on which the entry was withdrawn, and why; null while it counts. */
    withdrawnOn: partnerships.withdrawnOn,
    withdrawnReason: partnerships.withdrawnReason,
    /** From which day on it is in which state, the oldest first; a null day is "always". */
    lifeCycles: jsonRows(
      lifeCycles,
      { id: lifeCycles.id, fromDate: lifeCycles.fromDate, state: lifeCycles.state, cause, reason },
      { where: eq(lifeCycles.partnershipId, partnerships.id), by: [sql`${lifeCycles.fromDate} nulls first`] },
    ),
    /** The places on the other side, and who the partner is there: where it is a local government, what that is called. */
    places: jsonRows(
      partnershipPlaces,
      {
        id: places.id,
        name: places.name,
        country: nameIn(reader.actor.locale, countries),
        partnerKind: partnershipPlaces.partnerKind,
        partnerName: localGovernments.name,
      },
      {
        ...placesOf(partnerships.id),
        leftJoin: [[localGovernments, eq(localGovernments.id, partnershipPlaces.localGovernmentId)]],
        by: [partnershipPlaces.sortOrder],
      },
    ),
    participants: jsonRows(
      participations,
      {
        id: municipalities.id,
        name: municipalities.name,
        province: municipalities.province,
        state: participations.state,
        fromYear: participations.fromYear,
        untilYear: participations.untilYear,
        leads: sql<boolean>`${isLead}`,
      },
      participantsInOrder,
    ),
  };
}

/** A name of the reference data as `foldName` folds it: a test holds the two against each other for every country. */
export const foldedName = (name: SQLWrapper) =>
  sql`trim(regexp_replace(
    regexp_replace(lower(normalize(${name}, NFD)), '[\\u0300-\\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'
  ))`;

/** How alike a row of a list is to a search: 1 when every word of that stands in its words, else as far as the worst word is like one. */
export const alikeTo = (search: string, words: SQLWrapper) =>
  sql<number>`(
    select min(case when ${words} like '%' || w || '%' then 1 else word_similarity(w, ${words}) end)
    from unnest(string_to_array(${foldName(search)}::text, ' ')) w
  )`;

/** Is a row alike enough, beside how alike the best of them is? A typing error is forgiven more when nothing fits. */
export const isFound = ({ alike, best }: { readonly alike: SQLWrapper; readonly best: SQLWrapper }) =>
  sql`${alike} >= case when ${best} = 1 then ${ALIKE_BESIDE_OTHERS}::real else ${ALIKE_ALONE}::real end`;
