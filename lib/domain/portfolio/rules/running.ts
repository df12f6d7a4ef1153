import { type Asked, factsOf, type TieOverTime } from '../../guidance/rules/assembling';
import { GUIDELINE } from '../../guidance/rules/guidelines';
import { formOn } from '../../partnerships/rules/life';

/** Does the tie run for the municipality in the year? One that ended by the end of it (today, of the running year) or is still to begin does not. */
export function runsIn(tie: TieOverTime, asked: Asked): boolean {
  const facts = factsOf(tie, [], asked);
  const takesPart = facts?.participants.some(({ municipalityId }) => municipalityId === asked.municipalityId) ?? false;
  return facts !== null && takesPart && (facts.tieSince ?? asked.year) <= asked.year && facts.state !== 'ended';
}

/** The ties of which money and staff are drawn against their values: city-to-city partnerships that run in the year. */
export function chartedTies<T extends TieOverTime>(ties: readonly T[], asked: Asked): T[] {
  return ties.filter((tie) => formOn(tie.forms, asked.year)?.approach === GUIDELINE['C2C-01'].approach && runsIn(tie, asked));
}
