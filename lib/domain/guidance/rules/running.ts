import { approachPeriodOn } from '../../partnerships/rules/life';
import { type Asked, factsOf, type JudgedTie, judgeAll, type RecordOfTie, type TieOverTime } from './assembling';
import { GUIDELINE } from './guidelines';
import type { DatedValue } from './values';

/**
 * Does the tie run for the municipality in the year? It takes part then (until the year in which it left), the tie has begun by then,
 * and did not end by the end of the year (by today, of the running one). Every count of ties of a year rests on this.
 */
export function runsIn(tie: TieOverTime, asked: Asked): boolean {
  const facts = factsOf(tie, [], asked);
  const takesPart = facts?.participants.some(({ municipalityId }) => municipalityId === asked.municipalityId) ?? false;
  return facts !== null && takesPart && (tie.sinceYear ?? asked.year) <= asked.year && facts.state !== 'ended';
}

/** The ties that run for the municipality in the year, each judged. */
export function judgeRunning(
  ties: readonly TieOverTime[],
  records: readonly RecordOfTie[],
  values: readonly DatedValue[],
  asked: Asked,
): JudgedTie[] {
  const running = ties.filter((tie) => runsIn(tie, asked));
  return judgeAll(running, records, values, asked);
}

/** Does the municipality still take part today? What it left it can change no more, so nothing is asked of it there. */
export function isStillOurs({ parts }: Pick<TieOverTime, 'parts'>, municipalityId: string): boolean {
  return parts.some((part) => part.municipalityId === municipalityId && part.state === 'accepted');
}

/** The ties of which money and staff are drawn against their values: city-to-city partnerships that run in the year. */
export function chartedTies<T extends TieOverTime>(ties: readonly T[], asked: Asked): T[] {
  return ties.filter(
    (tie) => approachPeriodOn(tie.approachPeriods, asked.year)?.approach === GUIDELINE['C2C-01'].approach && runsIn(tie, asked),
  );
}
