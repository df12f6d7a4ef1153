import { type Asked, factsOf, type TieOverTime } from '../../guidance/rules/assembling';
import { GUIDELINE } from '../../guidance/rules/guidelines';
import { formOn, stateOn } from '../../partnerships/rules/life';

/** Does the tie run for the municipality in some part of the year? What is only explored, over by then, or still to begin does not. */
export function runsIn(tie: TieOverTime, asked: Asked): boolean {
  const { municipalityId, year } = asked;
  const facts = factsOf(tie, [], asked);
  const takesPart = facts?.participants.some((each) => each.municipalityId === municipalityId) ?? false;
  if (facts === null || !takesPart || (facts.tieSince ?? year) > year || facts.state === 'exploring') return false;
  return facts.state !== 'ended' || stateOn(tie.states, `${year}-01-01`)?.state !== 'ended';
}

/** The ties of which money and staff are drawn against their values: city-to-city partnerships that run in the year. */
export function chartedTies<T extends TieOverTime>(ties: readonly T[], asked: Asked): T[] {
  return ties.filter((tie) => formOn(tie.forms, asked.year)?.approach === GUIDELINE['C2C-01'].approach && runsIn(tie, asked));
}
