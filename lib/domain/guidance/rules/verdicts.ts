/** What a rule found, before its severity says what that means. */
export const OUTCOMES = ['pass', 'attention', 'fail', 'not_enough_data'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How much a guideline weighs. */
export const SEVERITIES = ['benchmark', 'recommendation', 'definition', 'inspiration'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a screen says of a guideline, the most pressing first. */
export const VERDICTS = ['below', 'to_discuss', 'hindered', 'not_filled_in', 'idea', 'met', 'not_applicable'] as const;
export type VerdictState = (typeof VERDICTS)[number];

/** The one table that turns what was found into a verdict. A benchmark knows no attention: its figure is met or it is not. */
const VERDICT_OF: Readonly<Record<Severity, Readonly<Record<Outcome, VerdictState>>>> = {
  benchmark: { pass: 'met', attention: 'below', fail: 'below', not_enough_data: 'not_filled_in' },
  recommendation: { pass: 'met', attention: 'to_discuss', fail: 'to_discuss', not_enough_data: 'not_filled_in' },
  definition: { pass: 'met', attention: 'to_discuss', fail: 'to_discuss', not_enough_data: 'not_filled_in' },
  inspiration: { pass: 'met', attention: 'idea', fail: 'idea', not_enough_data: 'not_filled_in' },
};

export function verdictOf(severity: Severity, outcome: Outcome): VerdictState {
  return VERDICT_OF[severity][outcome];
}

/** Orders verdicts by what presses most. */
export function byUrgency(a: { readonly state: VerdictState }, b: { readonly state: VerdictState }): number {
  return VERDICTS.indexOf(a.state) - VERDICTS.indexOf(b.state);
}
