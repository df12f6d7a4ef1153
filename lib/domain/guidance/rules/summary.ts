import { isActive } from '../../partnerships/rules/life';
import type { JudgedYear } from './assembling';
import type { Verdict } from './evaluate';
import type { YearFacts } from './facts';
import { GUIDELINE, SECTIONS, type Section, sectionOf } from './guidelines';
import { type Reason, yearReason } from './judgement';
import { SEVERITIES, type Severity, VERDICTS, type VerdictState } from './verdicts';

/** So many guidelines end in this verdict. */
export interface VerdictCount {
  readonly state: VerdictState;
  readonly count: number;
}

/** So many guidelines of this kind. */
export interface SeverityCount {
  readonly severity: Severity;
  readonly count: number;
}

/** A section that still waits: so many answers there bring so many guidelines. */
export interface OpenSection {
  readonly section: Section;
  readonly answers: number;
  readonly guidelines: number;
  readonly verdicts: readonly Verdict[];
}

/** How far the guidelines of a partnership are answered. */
export interface Completeness {
  readonly answered: number;
  readonly total: number;
  /** What brings most first. */
  readonly open: readonly OpenSection[];
}

/** The guidelines of one partnership in one year, as a page tells them. Every verdict stands in exactly one of the four places. */
export interface Summary extends Completeness {
  /** Why figures of the year are shown without a verdict; null when they are judged. */
  readonly reason: Reason | null;
  /** What VVSG says weighs differently by its kind, so kinds are counted apart. */
  readonly kinds: readonly SeverityCount[];
  /** By urgency, each guideline once by its most pressing verdict. */
  readonly counts: readonly VerdictCount[];
  /** What comes first, shown in full; null where nothing is judged yet. */
  readonly first: Verdict | null;
  readonly others: readonly Verdict[];
  /** Of sections that nobody started: never a defect. */
  readonly notDescribed: readonly Verdict[];
  /** In order, and what does not apply. */
  readonly settled: readonly Verdict[];
}

/** Below this a meter says less than words. */
export const METER_MIN = 3;

/** Nothing of it is known yet, although it could be. */
const isOpen = ({ state }: Verdict) => state === 'not_filled_in';

/** Somebody said something there; figures of a year always stay in sight. */
function isStarted(section: Section, { places, actors, agreement, agreementUntil, themes, partnershipStart }: YearFacts): boolean {
  if (section === 'places') return places.length > 0;
  if (section === 'involved') return actors.length > 0;
  if (section === 'agreement') return agreement !== null || agreementUntil !== null;
  if (section === 'themes') return themes.length > 0;
  return section !== 'start' || partnershipStart !== null;
}

/** Each guideline by its most pressing verdict: a year of two predecessors has two of some. */
const onePerGuideline = (verdicts: readonly Verdict[]) =>
  verdicts.filter(({ guideline }, at) => verdicts.findIndex((each) => each.guideline === guideline) === at);

/** How many guidelines end in each verdict, over any number of partnerships. */
export function countVerdicts(years: readonly JudgedYear[]): VerdictCount[] {
  const found = years.flatMap(({ verdicts }) => onePerGuideline(verdicts));
  return VERDICTS.map((state) => ({ state, count: found.filter((verdict) => verdict.state === state).length })).filter(
    ({ count }) => count > 0,
  );
}

/** How many guidelines there are of each kind, the weightiest kind first. */
function countKinds(verdicts: readonly Verdict[]): SeverityCount[] {
  const found = onePerGuideline(verdicts).map(({ guideline }) => GUIDELINE[guideline].severity);
  return SEVERITIES.map((severity) => ({ severity, count: found.filter((each) => each === severity).length })).filter(
    ({ count }) => count > 0,
  );
}

/** How many guidelines that apply have an answer, and which answers bring the rest. */
export function completenessOf(verdicts: readonly Verdict[]): Completeness {
  // What others recorded and is no longer seen is not answered here.
  const applying = onePerGuideline(verdicts.filter(({ state, reason }) => state !== 'not_applicable' && reason !== 'others_hidden'));
  const waiting = applying.filter(isOpen);
  const open = SECTIONS.map((section) => {
    const here = waiting.filter((verdict) => sectionOf(verdict) === section);
    return { section, answers: new Set(here.map(({ reason }) => reason)).size, guidelines: here.length, verdicts: here };
  });
  return {
    answered: applying.length - waiting.length,
    total: applying.length,
    open: open.filter(({ guidelines }) => guidelines > 0).sort((a, b) => b.guidelines - a.guidelines),
  };
}

/** What a page says of a year: what comes first, the rest by urgency, what nobody described yet, and what is settled. */
export function summaryOf(year: JudgedYear): Summary {
  const { facts, verdicts } = year;
  const notDescribed = verdicts.filter((verdict) => isOpen(verdict) && !isStarted(sectionOf(verdict), facts));
  const settled = verdicts.filter(({ state }) => state === 'met' || state === 'not_applicable');
  const pressing = verdicts.filter((verdict) => !notDescribed.includes(verdict) && !settled.includes(verdict));
  const onFigures = verdicts.some(({ guideline }) => GUIDELINE[guideline].yearly);
  const reason = isActive(facts.state) && !onFigures ? null : yearReason(facts);
  // A year without verdict on its figures puts no question first either. Where nothing presses, the weightiest that is in order is shown.
  const met =
    settled.find(({ state, guideline }) => state === 'met' && GUIDELINE[guideline].yearly) ?? settled.find(({ state }) => state === 'met');
  const first = reason === null ? (pressing[0] ?? met ?? null) : null;
  return {
    ...completenessOf(verdicts),
    reason,
    kinds: countKinds(verdicts),
    counts: countVerdicts([year]),
    first,
    others: pressing.filter((verdict) => verdict !== first),
    notDescribed,
    settled: settled.filter((verdict) => verdict !== first),
  };
}
