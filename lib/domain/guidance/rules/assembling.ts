import { type PartialDate, yearOf } from '../../calendar/rules';
import type { ActorGroup, Agreement } from '../../partnerships/rules/facts';
import { approachPeriodOn, type Formality, type LifeCycleState, stateOn } from '../../partnerships/rules/life';
import type { ParticipationState } from '../../partnerships/rules/participation';
import type { YearlyRecord } from '../../resources/rules/records';
import { evaluate, type Verdict } from './evaluate';
import type { ParticipantFacts, PlaceFacts, RecordFacts, YearFacts } from './facts';
import { type DatedValue, type GuidanceValues, valuesIn } from './values';

interface ApproachPeriod {
  readonly fromYear: number | null;
  readonly approach: string;
  readonly formality: Formality;
}

/** A municipality in a partnership, with the years of its part. */
export interface PartOverTime {
  readonly municipalityId: string;
  readonly nisCode: string;
  readonly name: string;
  readonly state: ParticipationState;
  readonly fromYear: number | null;
  readonly untilYear: number | null;
}

/** One partnership as it was and is: what guidance needs of it for any year. Dates are `YYYY-MM-DD`, null is "always" or "open". */
export interface PartnershipOverTime {
  readonly id: string;
  readonly title: string;
  readonly leadMunicipalityId: string;
  readonly sinceYear: number | null;
  readonly since: PartialDate | null;
  readonly agreement: Agreement | null;
  readonly agreementYear: number | null;
  readonly agreementUntil: string | null;
  readonly approachPeriods: readonly ApproachPeriod[];
  readonly states: readonly { readonly fromDate: string | null; readonly state: LifeCycleState }[];
  readonly places: readonly PlaceFacts[];
  readonly actors: readonly { readonly group: ActorGroup; readonly lastSeenYear: number }[];
  readonly themes: readonly string[];
  readonly circumstances: readonly { readonly fromDate: string; readonly untilDate: string | null }[];
  readonly parts: readonly PartOverTime[];
}

/** For whom, which year, and what day it is (`YYYY-MM-DD`). */
export interface Asked {
  readonly municipalityId: string;
  readonly year: number;
  readonly today: string;
}

/** A year of a partnership as guidance sees it for one municipality. */
export interface JudgedYear {
  readonly facts: YearFacts;
  readonly values: GuidanceValues;
  /** The most pressing first. */
  readonly verdicts: readonly Verdict[];
}

/** Takes part in the year: accepted, or left and the year is one of its own. */
function takesPart({ state, fromYear, untilYear }: PartOverTime, year: number): boolean {
  const until = state === 'left' ? (untilYear ?? Number.NEGATIVE_INFINITY) : Number.POSITIVE_INFINITY;
  return (state === 'accepted' || state === 'left') && (fromYear ?? Number.NEGATIVE_INFINITY) <= year && year <= until;
}

/** The first year of the form that holds in the year; another formality is no other form. Null is "always". */
function approachSince(approachPeriods: readonly ApproachPeriod[], held: ApproachPeriod): number | null {
  const told = [...approachPeriods].sort((a, b) => (a.fromYear ?? Number.NEGATIVE_INFINITY) - (b.fromYear ?? Number.NEGATIVE_INFINITY));
  const until = told.slice(0, told.indexOf(held) + 1);
  return until[until.findLastIndex(({ approach }) => approach !== held.approach) + 1]?.fromYear ?? null;
}

/** What guidance asks of a record: facts go to the browser, and nothing else of it does. */
function recordFacts({ originNis, confirmedAt, ftePlanned, fteActual, lines }: YearlyRecord): RecordFacts {
  return { originNis, confirmed: confirmedAt !== null, ftePlanned, fteActual, lines };
}

/** The facts of one partnership in one year for one municipality; null where it has no part, or one that was over by then. */
export function factsOf(
  partnership: PartnershipOverTime,
  records: readonly YearlyRecord[],
  { municipalityId, year, today }: Asked,
): YearFacts | null {
  const thisYear = yearOf(today);
  const period = approachPeriodOn(partnership.approachPeriods, year);
  const asOf = year === thisYear ? today : `${year}-12-31`;
  const state = stateOn(partnership.states, asOf);
  const part = partnership.parts.find((each) => each.municipalityId === municipalityId);
  if (period === undefined || state === undefined || part === undefined) return null;
  if (!takesPart(part, Math.max(year, part.fromYear ?? year))) return null;
  const ofYear = records.filter((record) => record.partnershipId === partnership.id && record.year === year);
  const withRecords = ({ municipalityId: id, name }: PartOverTime): ParticipantFacts => ({
    municipalityId: id,
    name,
    records: ofYear.filter((record) => record.municipalityId === id).map(recordFacts),
  });
  const { agreement, agreementYear, agreementUntil, places, actors, themes } = partnership;
  return {
    year,
    thisYear,
    asOf,
    approach: period.approach,
    formality: period.formality,
    state: state.state,
    approachSince: approachSince(partnership.approachPeriods, period),
    partSince: part.fromYear,
    partnershipStart: partnership.since,
    agreement,
    agreementYear,
    agreementUntil,
    places,
    actors,
    themes,
    isHindered: partnership.circumstances.some(
      ({ fromDate, untilDate }) => yearOf(fromDate) <= year && year <= yearOf(untilDate ?? '9999-12-31'),
    ),
    ownNis: part.nisCode,
    own: withRecords(part),
    participants: partnership.parts.filter((each) => takesPart(each, year)).map(withRecords),
    // The one that leads always takes part: where it is not seen, nobody else is.
    othersHidden: part.state === 'left' && partnership.parts.every((each) => each.municipalityId !== partnership.leadMunicipalityId),
  };
}

interface Judged {
  readonly records: readonly YearlyRecord[];
  readonly values: readonly DatedValue[];
  readonly years: Map<string, JudgedYear | null>;
}

/** What was judged already of a partnership, from these records and values and for as long as it is held: it ends with the request that read it. */
const known = new WeakMap<PartnershipOverTime, Judged>();

function knownOf(partnership: PartnershipOverTime, records: readonly YearlyRecord[], values: readonly DatedValue[]): Judged['years'] {
  const before = known.get(partnership);
  if (before?.records === records && before.values === values) return before.years;
  const years: Judged['years'] = new Map();
  known.set(partnership, { records, values, years });
  return years;
}

/**
 * A partnership in a year, judged by the values of that year; null where the municipality has no part in it. An overview asks for one
 * year in its counts, its table and both its drawings: it is judged once.
 */
export function judge(
  partnership: PartnershipOverTime,
  records: readonly YearlyRecord[],
  values: readonly DatedValue[],
  asked: Asked,
): JudgedYear | null {
  const judged = knownOf(partnership, records, values);
  const key = `${asked.municipalityId} ${asked.year} ${asked.today}`;
  const before = judged.get(key);
  if (before !== undefined) return before;
  const facts = factsOf(partnership, records, asked);
  const inForce = valuesIn(values, asked.year);
  const year = facts === null ? null : { facts, values: inForce, verdicts: evaluate(facts, inForce) };
  judged.set(key, year);
  return year;
}

/** A partnership with a year of it that was judged. */
export interface JudgedPartnership {
  readonly partnership: Pick<PartnershipOverTime, 'id' | 'title' | 'leadMunicipalityId' | 'parts'>;
  readonly year: JudgedYear;
}

/** All partnerships in which the municipality has a part in the year, each judged. */
export function judgeAll(
  partnerships: readonly PartnershipOverTime[],
  records: readonly YearlyRecord[],
  values: readonly DatedValue[],
  asked: Asked,
): JudgedPartnership[] {
  return partnerships.flatMap((partnership) => {
    const year = judge(partnership, records, values, asked);
    return year === null ? [] : [{ partnership, year }];
  });
}
