import { dateOf, type PartialDate, type Period, partsOf } from '../../calendar/rules';
import { type ActivitySpan, periodOf } from './when';

/** What comes back comes back after a year, unless its partnership says otherwise. Source: the settled model of working life. */
export const RHYTHM_YEARS = 1;

/** In how many years it comes back: the shortest rhythm of its partnerships that have one. */
export function rhythmOf(rhythms: readonly (number | null)[]): number {
  const said = rhythms.filter((years) => years !== null);
  return said.length === 0 ? RHYTHM_YEARS : Math.min(...said);
}

interface Partnership {
  readonly rhythmYears: number | null;
  readonly isOurs: boolean;
  readonly withdrawnOn: string | null;
}

/** The same for an activity of these: only those in which the municipality still takes part come along in what is made of it. */
export function rhythmOfOurs(partnerships: readonly Partnership[]): number {
  return rhythmOf(partnerships.filter(({ isOurs, withdrawnOn }) => isOurs && withdrawnOn === null).map(({ rhythmYears }) => rhythmYears));
}

/** The latest of those of which the days are known: after it the next one comes. Null when there is none. */
export function latestSpan(spans: readonly ActivitySpan[]): ActivitySpan | null {
  const known = spans.filter(({ lastDay }) => lastDay !== null);
  return known.reduce<ActivitySpan | null>((latest, span) => ((latest?.lastDay ?? '') < (span.lastDay ?? '') ? span : latest), null);
}

/** The same moment so many years later, no more exact than a month: on which day nobody knows yet. */
function later(date: PartialDate, years: number): PartialDate {
  const { year, month } = partsOf(date);
  return dateOf({ year: year + years, month, day: null });
}

/** When it comes back: by month, or by year when no more was known. Null when nobody knows when it is. */
export function repeatedPeriod(span: ActivitySpan, years: number): { readonly from: PartialDate; readonly until: PartialDate } | null {
  const period = periodOf(span);
  return period === null ? null : { from: later(period.from, years), until: later(period.until ?? period.from, years) };
}

/**
 * A title that says when it is, said of another moment: "Werkbezoek aan Dogbo, mei 2026" becomes "…, mei 2027", and nothing of the kind
 * while that is not known. "Witloofkermis 2026" becomes "Witloofkermis 2027". Any other title stays. `sayings` says a moment in each
 * language in which a title can be.
 */
export function retitled(
  title: string,
  before: ActivitySpan,
  after: ActivitySpan,
  sayings: readonly ((period: Period) => string)[],
): string {
  const [was, willBe] = [periodOf(before), periodOf(after)];
  if (was === null) return title;
  const say = sayings.find((each) => title.endsWith(`, ${each(was)}`));
  if (say !== undefined) {
    const what = title.slice(0, -`, ${say(was)}`.length);
    return willBe === null ? what : `${what}, ${say(willBe)}`;
  }
  const year = (before.lastDay ?? '').slice(0, 'YYYY'.length);
  return after.lastDay !== null && title.endsWith(` ${year}`)
    ? `${title.slice(0, -year.length)}${after.lastDay.slice(0, year.length)}`
    : title;
}
