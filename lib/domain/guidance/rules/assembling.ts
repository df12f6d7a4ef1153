import type { ActorGroup, Agreement } from '../../partnerships/rules/facts';
import { approachPeriodOn, type Formality, type LifeCycleState, stateOn } from '../../partnerships/rules/life';
import type { ParticipationState } from '../../partnerships/rules/participation';
import { firstDay, yearOf } from '../../partnerships/rules/since';
import { evaluate, type Verdict } from './evaluate';
import type { ParticipantFacts, PlaceFacts, RecordFacts, YearFacts } from './facts';
import { type DatedValue, type GuidanceValues, valuesIn } from './values';

interface ApproachPeriod {
  readonly fromYear: number | null;
  readonly approach: string;
  readonly formality: Formality;
}

/** A municipality in a tie, with the years of its part. */
export interface PartOverTime {
  readonly municipalityId: string;
  readonly nisCode: string;
  readonly name: string;
  readonly state: ParticipationState;
  readonly fromYear: number | null;
  readonly untilYear: number | null;
}

/** One tie as it was and is: what guidance needs of it for any year. Dates are `YYYY-MM-DD`, null is "always" or "open". */
export interface TieOverTime {
  readonly id: string;
  readonly title: string;
  readonly leadMunicipalityId: string;
  readonly sinceYear: number | null;
  readonly sinceMonth: number | null;
  readonly sinceDay: number | null;
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

/** A record as it is kept: whose it is and of which tie. */
export interface RecordOfTie extends Omit<RecordFacts, 'confirmed'> {
  readonly municipalityId: string;
  readonly partnershipId: string | null;
  readonly year: number;
  readonly confirmedAt: Date | null;
}

/** For whom, which year, and what day it is (`YYYY-MM-DD`). */
export interface Asked {
  readonly municipalityId: string;
  readonly year: number;
  readonly today: string;
}

/** A year of a tie as guidance sees it for one municipality. */
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

function recordFacts({ originNis, confirmedAt, ftePlanned, fteActual, lines }: RecordOfTie): RecordFacts {
  return { originNis, confirmed: confirmedAt !== null, ftePlanned, fteActual, lines };
}

/** The facts of one tie in one year for one municipality; null where it has no part, or one that was over by then. */
export function factsOf(tie: TieOverTime, records: readonly RecordOfTie[], { municipalityId, year, today }: Asked): YearFacts | null {
  const thisYear = yearOf(today);
  const period = approachPeriodOn(tie.approachPeriods, year);
  const asOf = year === thisYear ? today : `${year}-12-31`;
  const state = stateOn(tie.states, asOf);
  const part = tie.parts.find((each) => each.municipalityId === municipalityId);
  if (period === undefined || state === undefined || part === undefined) return null;
  if (!takesPart(part, Math.max(year, part.fromYear ?? year))) return null;
  const ofYear = records.filter((record) => record.partnershipId === tie.id && record.year === year);
  const withRecords = ({ municipalityId: id, name }: PartOverTime): ParticipantFacts => ({
    municipalityId: id,
    name,
    records: ofYear.filter((record) => record.municipalityId === id).map(recordFacts),
  });
  const { agreement, agreementYear, agreementUntil, places, actors, themes } = tie;
  return {
    year,
    thisYear,
    asOf,
    approach: period.approach,
    formality: period.formality,
    state: state.state,
    approachSince: approachSince(tie.approachPeriods, period),
    partSince: part.fromYear,
    tieStart: firstDay({ year: tie.sinceYear, month: tie.sinceMonth, day: tie.sinceDay }),
    agreement,
    agreementYear,
    agreementUntil,
    places,
    actors,
    themes,
    isHindered: tie.circumstances.some(({ fromDate, untilDate }) => yearOf(fromDate) <= year && year <= yearOf(untilDate ?? '9999-12-31')),
    ownNis: part.nisCode,
    own: withRecords(part),
    participants: tie.parts.filter((each) => takesPart(each, year)).map(withRecords),
    // The one that leads always takes part: where it is not seen, nobody else is.
    othersHidden: part.state === 'left' && tie.parts.every((each) => each.municipalityId !== tie.leadMunicipalityId),
  };
}

/** A tie in a year, judged by the values of that year; null where the municipality has no part in it. */
export function judge(tie: TieOverTime, records: readonly RecordOfTie[], values: readonly DatedValue[], asked: Asked): JudgedYear | null {
  const facts = factsOf(tie, records, asked);
  if (facts === null) return null;
  const inForce = valuesIn(values, asked.year);
  return { facts, values: inForce, verdicts: evaluate(facts, inForce) };
}

/** A tie with a year of it that was judged. */
export interface JudgedTie {
  readonly tie: Pick<TieOverTime, 'id' | 'title' | 'leadMunicipalityId' | 'parts'>;
  readonly year: JudgedYear;
}

/** All ties in which the municipality has a part in the year, each judged. */
export function judgeAll(
  ties: readonly TieOverTime[],
  records: readonly RecordOfTie[],
  values: readonly DatedValue[],
  asked: Asked,
): JudgedTie[] {
  return ties.flatMap((tie) => {
    const year = judge(tie, records, values, asked);
    return year === null ? [] : [{ tie, year }];
  });
}
