import { isActive } from '../../partnerships/rules/life';
import type { JudgedTie, JudgedYear } from './assembling';
import type { Verdict } from './evaluate';
import { GUIDELINE } from './guidelines';
import { summaryOf } from './summary';

/** Something that asks for attention now. */
export interface AttentionPoint {
  readonly tie: JudgedTie['tie'];
  readonly year: JudgedYear;
  readonly verdict: Verdict;
}

/** What presses in a year of a tie: shown in the running one, and of the last one what its figures leave open. */
function pointsOf({ tie, year }: JudgedTie): AttentionPoint[] {
  const { facts, verdicts } = year;
  if (!isActive(facts.state)) return [];
  const { first, others } = summaryOf(year);
  const shown = verdicts.filter((verdict) => verdict === first || others.includes(verdict));
  return shown.filter((verdict) => asksNow(verdict, year)).map((verdict) => ({ tie, year, verdict }));
}

const isLocked = ({ facts }: JudgedYear) => facts.own.records.length > 0 && facts.own.records.every(({ confirmed }) => confirmed);

function asksNow({ guideline, state, reason }: Verdict, year: JudgedYear): boolean {
  if (state === 'met' || state === 'idea' || reason === 'others_hidden') return false;
  // What a tie is, is asked in the running year. Of the last one its figures remain, unless it was confirmed without some of them.
  if (year.facts.year === year.facts.thisYear) return true;
  return GUIDELINE[guideline].yearly && (state === 'below' || (state === 'not_filled_in' && !isLocked(year)));
}

/** The lighter the later. Figures that are short weigh most, those of the running year before what can hardly be mended any more. */
function weight({ verdict: { guideline, state }, year: { facts } }: AttentionPoint): number {
  const isPast = facts.year < facts.thisYear;
  const isBenchmark = GUIDELINE[guideline].severity === 'benchmark';
  if (state === 'below') return isPast ? 2 : 1;
  if (state === 'to_discuss') return 3;
  if (state === 'hindered') return 4;
  return isBenchmark ? (isPast ? 6 : 5) : 7;
}

/** What asks for attention in these ties, the weightiest first; what weighs the same stays in the order of the ties. */
export function attentionIn(ties: readonly JudgedTie[]): AttentionPoint[] {
  return ties.flatMap(pointsOf).sort((a, b) => weight(a) - weight(b));
}
