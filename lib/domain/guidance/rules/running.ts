import { approachPeriodOn } from '../../partnerships/rules/life';
import type { YearlyRecord } from '../../resources/rules/records';
import { type Asked, factsOf, type JudgedPartnership, judgeAll, type PartnershipOverTime } from './assembling';
import { GUIDELINE } from './guidelines';
import type { DatedValue } from './values';

/**
 * Does the partnership run for the municipality in the year? It takes part then (until the year in which it left), the partnership has begun by then,
 * and did not end by the end of the year (by today, of the running one). Every count of partnerships of a year rests on this.
 */
export function runsIn(partnership: PartnershipOverTime, asked: Asked): boolean {
  const facts = factsOf(partnership, [], asked);
  const takesPart = facts?.participants.some(({ municipalityId }) => municipalityId === asked.municipalityId) ?? false;
  return facts !== null && takesPart && (partnership.sinceYear ?? asked.year) <= asked.year && facts.state !== 'ended';
}

/** The partnerships that run for the municipality in the year, each judged. */
export function judgeRunning(
  partnerships: readonly PartnershipOverTime[],
  records: readonly YearlyRecord[],
  values: readonly DatedValue[],
  asked: Asked,
): JudgedPartnership[] {
  const running = partnerships.filter((partnership) => runsIn(partnership, asked));
  return judgeAll(running, records, values, asked);
}

/** Does the municipality still take part today? What it left it can change no more, so nothing is asked of it there. */
export function isStillOurs({ parts }: Pick<PartnershipOverTime, 'parts'>, municipalityId: string): boolean {
  return parts.some((part) => part.municipalityId === municipalityId && part.state === 'accepted');
}

/** The partnerships of which money and staff are drawn against their values: city-to-city partnerships that run in the year. */
export function chartedPartnerships<T extends PartnershipOverTime>(partnerships: readonly T[], asked: Asked): T[] {
  return partnerships.filter(
    (partnership) =>
      approachPeriodOn(partnership.approachPeriods, asked.year)?.approach === GUIDELINE['C2C-01'].approach && runsIn(partnership, asked),
  );
}
