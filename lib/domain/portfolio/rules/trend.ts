import { yearOf } from '../../calendar/rules';
import { type Asked, type JudgedYear, judge, type PartnershipOverTime } from '../../guidance/rules/assembling';
import type { Verdict } from '../../guidance/rules/evaluate';
import type { RecordFacts } from '../../guidance/rules/facts';
import { BENCHMARKS, GUIDELINE } from '../../guidance/rules/guidelines';
import { basisOf, type Unit } from '../../guidance/rules/judgement';
import { type DatedValue, FIRST_VALUES_YEAR } from '../../guidance/rules/values';
import { addUp, type Basis, groupSums } from '../../resources/rules/money';
import type { YearlyRecord } from '../../resources/rules/records';

/** What is drawn over the years against its value. */
export const TREND_FIGURES = ['own_operating', 'staff_time'] as const;
export type TrendFigure = (typeof TREND_FIGURES)[number];

/** So many years are told at most, up to the running one. */
export const YEARS_TOLD = 10;
/** So many at least, as far back as the part goes: what is missing shows. */
const YEARS_AT_LEAST = 5;

/** The guideline that each is held against. */
const HELD_AGAINST = { own_operating: 'C2C-01', staff_time: 'C2C-02' } as const satisfies Record<TrendFigure, keyof typeof BENCHMARKS>;

/** One bar: a figure of a year, or the place where it is missing. */
export interface TrendEntry {
  readonly year: number;
  /** Who recorded it, where predecessors each recorded the year: their money is never added up. */
  readonly origin: string | null;
  /** Null is unknown. */
  readonly planned: number | null;
  readonly actual: number | null;
  /** The figure that counts for the verdict; the other one where that is not known; null where nothing is. */
  readonly drawn: { readonly basis: Basis; readonly value: number } | null;
  /** The value of the guidance in that year; null where the partnership had another approach. */
  readonly target: number | null;
  readonly verdict: Verdict | null;
}

/** One figure of a partnership over the years, the oldest first, as it stands for one municipality. */
export interface Trend {
  readonly figure: TrendFigure;
  readonly unit: Unit;
  readonly thisYear: number;
  readonly entries: readonly TrendEntry[];
}

/** One figure of a partnership over at most ten years up to the running one. `records` are of everybody who takes part. */
export function trendOf(
  figure: TrendFigure,
  partnership: PartnershipOverTime,
  records: readonly YearlyRecord[],
  values: readonly DatedValue[],
  { municipalityId, today }: Omit<Asked, 'year'>,
): Trend {
  const thisYear = yearOf(today);
  const nameOf = (nis: string) =>
    records.find(({ originNis }) => originNis === nis)?.origin?.name ??
    partnership.parts.find((part) => part.municipalityId === municipalityId)?.name ??
    nis;
  const entries = yearsTold(partnership, records, municipalityId, thisYear).flatMap((year) => {
    const judged = judge(partnership, records, values, { municipalityId, year, today });
    const bars = judged === null ? [] : figure === 'own_operating' ? moneyBars(judged, nameOf) : [staffBar(judged)];
    if (judged === null || bars.length === 0) return [entryOf(figure, year, judged, MISSING)];
    return bars.map((bar) => entryOf(figure, year, judged, bar));
  });
  return { figure, unit: BENCHMARKS[HELD_AGAINST[figure]].unit, thisYear, entries };
}

/** From the first record on, and at least the last years of the part; a year without a record in between is told as missing. */
function yearsTold(partnership: PartnershipOverTime, records: readonly YearlyRecord[], municipalityId: string, thisYear: number): number[] {
  const part = partnership.parts.find((each) => each.municipalityId === municipalityId);
  const begun = Math.max(part?.fromYear ?? partnership.sinceYear ?? 0, thisYear - YEARS_AT_LEAST + 1);
  const recorded = records
    .filter((record) => record.partnershipId === partnership.id && record.municipalityId === municipalityId)
    .map(({ year }) => year);
  const first = Math.max(Math.min(begun, thisYear, ...recorded), thisYear - YEARS_TOLD + 1);
  return Array.from({ length: thisYear - first + 1 }, (_, at) => first + at);
}

interface Bar extends Pick<TrendEntry, 'origin' | 'planned' | 'actual' | 'drawn'> {
  readonly originNis: string | null;
}

const MISSING: Bar = { origin: null, originNis: null, planned: null, actual: null, drawn: null };

function entryOf(figure: TrendFigure, year: number, judged: JudgedYear | null, { originNis, ...bar }: Bar): TrendEntry {
  const guideline = HELD_AGAINST[figure];
  const counts = judged?.facts.approach === GUIDELINE[guideline].approach;
  return {
    year,
    ...bar,
    target: judged !== null && counts ? judged.values[BENCHMARKS[guideline].key] : null,
    verdict: judged?.verdicts.find((each) => each.guideline === guideline && each.originNis === originNis) ?? null,
  };
}

/** A bar for each own record: two predecessors are two bars. */
function moneyBars({ facts }: JudgedYear, nameOf: (nis: string) => string): Bar[] {
  const { records } = facts.own;
  const isSeveral = records.length > 1;
  return records.map((record) => {
    const pair = {
      planned: groupSums(record.lines, 'planned').own_operating.value,
      actual: groupSums(record.lines, 'actual').own_operating.value,
    };
    const basis = basisOf(facts, record);
    const drawn = drawnOf(pair[basis], basis, pair);
    const { originNis } = record;
    return { origin: isSeveral ? nameOf(originNis) : null, originNis: isSeveral ? originNis : null, ...pair, drawn };
  });
}

/** One bar for all who take part: each brings the figure that its own state gives. One planned figure among them makes it a plan. */
function staffBar({ facts }: JudgedYear): Bar {
  const records = facts.participants.flatMap((participant) => participant.records);
  const staffIn = (record: RecordFacts, basis: Basis) => (basis === 'planned' ? record.ftePlanned : record.fteActual);
  const sumOf = (basis: Basis) => addUp(records.map((record) => staffIn(record, basis))).value;
  const counted = records.map((record) => ({ basis: basisOf(facts, record), value: staffIn(record, basisOf(facts, record)) }));
  const basis = counted.some((each) => each.basis === 'planned' && each.value !== null) ? 'planned' : 'actual';
  const pair = { planned: sumOf('planned'), actual: sumOf('actual') };
  const drawn = drawnOf(addUp(counted.map(({ value }) => value)).value, basis, pair);
  return { ...MISSING, ...pair, drawn };
}

function drawnOf(counted: number | null, basis: Basis, pair: Readonly<Record<Basis, number | null>>): TrendEntry['drawn'] {
  if (counted !== null) return { basis, value: counted };
  if (pair.actual !== null) return { basis: 'actual', value: pair.actual };
  return pair.planned === null ? null : { basis: 'planned', value: pair.planned };
}

/** A year before the publication is held against the value of the publication: a screen says so. */
export function isBeforeValues({ year }: Pick<TrendEntry, 'year'>): boolean {
  return year < FIRST_VALUES_YEAR;
}

/** The last years in a row, before the running one, of which all figures were met; null when none was. */
export function lastMetYears({ entries, thisYear }: Trend): { readonly from: number; readonly until: number } | null {
  const met = (year: number) => {
    const ofYear = entries.filter((entry) => entry.year === year);
    return ofYear.length > 0 && ofYear.every(({ verdict }) => verdict?.state === 'met');
  };
  const years = [...new Set(entries.map(({ year }) => year))].filter((year) => year < thisYear);
  const until = years.findLast(met);
  if (until === undefined) return null;
  const broken = years.findLast((year) => year < until && !met(year));
  return { from: broken === undefined ? (years[0] ?? until) : broken + 1, until };
}
