import { type AgreementTerm, agreementTerm } from '../../partnerships/rules/agreement';
import { isActive } from '../../partnerships/rules/life';
import type { JudgedPartnership, JudgedYear } from './assembling';
import type { Verdict } from './evaluate';
import { GUIDELINE } from './guidelines';
import { summaryOf } from './summary';

/** A verdict that asks for attention now. */
export interface VerdictPoint {
  readonly partnership: JudgedPartnership['partnership'];
  readonly year: JudgedYear;
  readonly verdict: Verdict;
}

/** An agreement that ends soon or has ended, of a partnership that goes on. No guideline: a date. */
export interface TermPoint {
  readonly partnership: JudgedPartnership['partnership'];
  readonly year: JudgedYear;
  readonly term: AgreementTerm;
}

export type AttentionPoint = VerdictPoint | TermPoint;

/** What presses in a year of a partnership: shown in the running one, and of the last one what its figures leave open. */
function pointsOf({ partnership, year }: JudgedPartnership, today: string): AttentionPoint[] {
  const { facts, verdicts } = year;
  if (!isActive(facts.state)) return [];
  const term = facts.year === facts.thisYear ? agreementTerm(facts, today) : null;
  // A short trajectory is asked about its past end already.
  const isAsked = verdicts.some(({ reason }) => reason === 'past_end');
  const terms = term === null || isAsked ? [] : [{ partnership, year, term }];
  const { first, others } = summaryOf(year);
  const shown = verdicts.filter((verdict) => verdict === first || others.includes(verdict));
  return [...shown.filter((verdict) => asksNow(verdict, year)).map((verdict) => ({ partnership, year, verdict })), ...terms];
}

const isLocked = ({ facts }: JudgedYear) => facts.own.records.length > 0 && facts.own.records.every(({ confirmed }) => confirmed);

function asksNow({ guideline, state, reason }: Verdict, year: JudgedYear): boolean {
  if (state === 'met' || state === 'idea' || reason === 'others_hidden') return false;
  // What a partnership is, is asked in the running year. Of the last one its figures remain, unless it was confirmed without some of them.
  if (year.facts.year === year.facts.thisYear) return true;
  return GUIDELINE[guideline].yearly && (state === 'below' || (state === 'not_filled_in' && !isLocked(year)));
}

/** The lighter the later. Figures that are short weigh most, those of the running year before what can hardly be remedied any more; then what has a date. */
function weight(point: AttentionPoint): number {
  if (!('verdict' in point)) return 3;
  const { guideline, state } = point.verdict;
  const { facts } = point.year;
  const isPast = facts.year < facts.thisYear;
  const isBenchmark = GUIDELINE[guideline].severity === 'benchmark';
  if (state === 'below') return isPast ? 2 : 1;
  if (state === 'to_discuss') return 4;
  if (state === 'hindered') return 5;
  return isBenchmark ? (isPast ? 7 : 6) : 8;
}

/** What asks for attention in these partnerships on `today` (`YYYY-MM-DD`), the weightiest first; what weighs the same stays in the order of the partnerships. */
export function attentionIn(partnerships: readonly JudgedPartnership[], today: string): AttentionPoint[] {
  return partnerships.flatMap((partnership) => pointsOf(partnership, today)).sort((a, b) => weight(a) - weight(b));
}
