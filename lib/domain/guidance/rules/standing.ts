import { addUp } from '../../resources/rules/money';
import type { Verdict } from './evaluate';
import type { YearFacts } from './facts';
import { GUIDELINE, GUIDELINES } from './guidelines';
import type { ShownFigure, Unit } from './judgement';
import { byUrgency } from './verdicts';

/** What holds a figure of the year against a value, of the record with that NIS code where a year has two; always in the same order. */
export function benchmarksOf(verdicts: readonly Verdict[], originNis: string | null): Verdict[] {
  return verdicts
    .filter(
      (verdict) => GUIDELINE[verdict.guideline].severity === 'benchmark' && (verdict.originNis === null || verdict.originNis === originNis),
    )
    .sort((a, b) => GUIDELINES.indexOf(a.guideline) - GUIDELINES.indexOf(b.guideline));
}

/** What a row of figures says in short: its benchmarks, the most pressing first. Those that do not count say nothing; two that say the same say it once. */
export function standingOf(verdicts: readonly Verdict[], originNis: string | null): Verdict[] {
  const said = benchmarksOf(verdicts, originNis)
    .filter(({ state }) => state !== 'not_applicable')
    .sort(byUrgency);
  return said.filter(
    ({ state, difference }, at) => difference !== null || said.findIndex((each) => each.state === state && each.difference === null) === at,
  );
}

/** On what kind of figures the municipality itself is judged, where several add up: on its own, whatever the others are judged on. */
export function ownBasis({ figures }: Pick<Verdict, 'figures'>, { own }: Pick<YearFacts, 'own'>): ShownFigure['basis'] {
  return (figures.find(({ of }) => of === own.name) ?? figures[0])?.basis ?? null;
}

/** What a verdict held against its value. */
export interface Measure {
  readonly unit: Unit;
  /** The sum of what counts, of several municipalities together; null while nothing of it is known. */
  readonly value: number | null;
  readonly target: number;
  /** So much is missing; null when nothing is, or nobody can say. */
  readonly difference: number | null;
  readonly basis: ShownFigure['basis'];
}

/** What a gauge draws of a verdict; null for one that holds no figure against a value. */
export function measureOf({ figures, target, difference }: Pick<Verdict, 'figures' | 'target' | 'difference'>): Measure | null {
  const counted = figures.filter(({ counts }) => counts);
  const [first] = counted;
  if (target === null || first === undefined) return null;
  return {
    unit: first.unit,
    value: addUp(counted.map(({ value }) => value)).value,
    target,
    difference,
    basis: counted.every(({ basis }) => basis === first.basis) ? first.basis : null,
  };
}
