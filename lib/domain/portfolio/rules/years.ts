import { yearOf } from '../../calendar/rules';
import { type Asked, judge, type PartnershipOverTime } from '../../guidance/rules/assembling';
import type { Verdict } from '../../guidance/rules/evaluate';
import { standingOf } from '../../guidance/rules/standing';
import type { DatedValue } from '../../guidance/rules/values';
import type { YearlyRecord } from '../../resources/rules/records';
import { type Running, type YearRow, yearRows } from '../../resources/rules/year-rows';

/** A year of a partnership for one municipality, with how it stands against the values. */
export interface StandingYear<R> extends YearRow<R> {
  readonly standing: readonly Verdict[];
}

/** From when until when the municipality has its part in the partnership. */
function runningOf({ parts, sinceYear, states }: PartnershipOverTime, municipalityId: string): Running {
  const part = parts.find((each) => each.municipalityId === municipalityId);
  const ended = states.at(-1)?.state === 'ended' ? states.at(-1)?.fromDate : null;
  const ends = [part?.state === 'left' ? part.untilYear : null, ended ? yearOf(ended) : null].filter((year) => year !== null);
  return { since: part?.fromYear ?? sinceYear, until: ends.length === 0 ? null : Math.min(...ends) };
}

/** All years of a partnership for one municipality, the latest first, each judged by its own values. `records` are of everybody in the partnership. */
export function yearsOfPartnership<R extends YearlyRecord>(
  partnership: PartnershipOverTime,
  records: readonly R[],
  values: readonly DatedValue[],
  { municipalityId, today }: Omit<Asked, 'year'>,
): StandingYear<R>[] {
  const own = records.filter((record) => record.municipalityId === municipalityId);
  return yearRows(own, runningOf(partnership, municipalityId), yearOf(today)).map((row) => {
    const verdicts = judge(partnership, records, values, { municipalityId, year: row.year, today })?.verdicts ?? [];
    // Of a year that is still to come and of which nobody wrote anything yet, nothing is missing.
    const isAhead = row.record === null && row.year > yearOf(today);
    return { ...row, standing: isAhead ? [] : standingOf(verdicts, row.originNis) };
  });
}
