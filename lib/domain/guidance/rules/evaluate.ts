import type { YearFacts } from './facts';
import { GUIDELINE, GUIDELINES, type GuidelineCode } from './guidelines';
import { found, type Judgement, yearReason } from './judgement';
import { charter, globalSouth, localGovernmentAbroad, longTerm, oneTheme, otherActors, shortTrajectory } from './partnerships';
import { grantsOnTop, ownOperating, staffTime } from './staffing-and-money';
import type { GuidanceValues } from './values';
import { byUrgency, type VerdictState, verdictOf } from './verdicts';

/** What a guideline says of a partnership in a year. */
export interface Verdict extends Omit<Judgement, 'outcome'> {
  readonly guideline: GuidelineCode;
  readonly state: VerdictState;
}

const JUDGE: Readonly<Record<GuidelineCode, (facts: YearFacts, values: GuidanceValues) => Judgement | readonly Judgement[]>> = {
  'C2C-01': ownOperating,
  'C2C-02': staffTime,
  'C2C-04': globalSouth,
  'C2C-12': otherActors,
  'C2C-14': longTerm,
  'C2C-15': grantsOnTop,
  'TWN-01': localGovernmentAbroad,
  'TWN-02': charter,
  'STE-01': shortTrajectory,
  'STE-02': oneTheme,
};

/** All guidelines of the approach that the partnership has in the year, the most pressing verdict first. Never met for want of data. */
export function evaluate(facts: YearFacts, values: GuidanceValues): Verdict[] {
  return GUIDELINES.filter((code) => GUIDELINE[code].approach === facts.approach)
    .flatMap((code) => judged(code, facts, values).map((judgement) => toVerdict(code, judgement, facts.isHindered)))
    .sort(byUrgency);
}

function judged(code: GuidelineCode, facts: YearFacts, values: GuidanceValues): readonly Judgement[] {
  const reason = GUIDELINE[code].yearly ? yearReason(facts) : facts.state === 'ended' ? 'ended' : null;
  const answer = JUDGE[code](facts, values);
  const judgements = Array.isArray(answer) ? (answer as readonly Judgement[]) : [answer as Judgement];
  // Figures are shown in a year that is not judged as well; what is missing is not asked there.
  return reason === null ? judgements : judgements.map(({ figures, originNis }) => found('not_applicable', { reason, figures, originNis }));
}

function toVerdict(guideline: GuidelineCode, { outcome, ...judgement }: Judgement, isHindered: boolean): Verdict {
  const { severity, canBeHindered } = GUIDELINE[guideline];
  const state = outcome === 'not_applicable' ? 'not_applicable' : verdictOf(severity, outcome);
  // What nobody filled in yet is filled in all the same, whatever stood in the way.
  const stands = canBeHindered && isHindered && state === 'to_discuss';
  return { guideline, ...judgement, state: stands ? 'hindered' : state };
}
