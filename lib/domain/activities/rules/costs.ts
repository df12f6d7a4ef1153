import { lastYear, OLDEST_YEAR, yearOf } from '../../calendar/rules';
import { addUp, BASES, type Basis, KINDS, type Kind, SOURCES, type Source, type Sum } from '../../resources/rules/money';
import { PROGRAMME_MAX, SUBJECTS, type SubjectKind } from '../../resources/rules/records';
import { rawMax } from '../../texts/rules';

/** A line of a year as a cost means it: by its own key, since a line goes when it is emptied and comes back. */
export interface CostLine {
  readonly recordId: string;
  readonly source: Source;
  readonly programme: string;
  readonly kind: Kind;
}

/** What an activity costs, or what a line holds. Whole cents; null is unknown, which is not 0. */
export interface Amounts {
  readonly plannedCents: number | null;
  readonly actualCents: number | null;
}

/**
 * What is said of a line over all costs on it, in whole cents: nothing without a line (`open`) or without an amount (`unknown`). `isAtLeast`: of some of them nobody knows the amount. It is compared with the line
 * and added to nothing.
 */
export type CostStanding =
  | { readonly state: 'open' | 'unknown' }
  | { readonly state: 'within' | 'over'; readonly cents: number; readonly lineCents: number; readonly isAtLeast: boolean };

const amountOf = ({ plannedCents, actualCents }: Amounts, basis: Basis) => (basis === 'planned' ? plannedCents : actualCents);

/** All costs on one line, added up on one basis. */
export function costsOn(costs: readonly Amounts[], basis: Basis): Sum {
  return addUp(costs.map((cost) => amountOf(cost, basis)));
}

/**
 * What is said of a line over all costs on it of one municipality, planned with planned and actual with actual. `line` is what the line
 * holds: `none` where a cost has no line, null when the line is gone.
 */
export function costStanding(line: Amounts | 'none' | null, costs: readonly Amounts[], basis: Basis): CostStanding {
  return standingOfSum(line, costsOn(costs, basis), basis);
}

/** The same of costs that were added up already. */
export function standingOfSum(line: Amounts | 'none' | null, { value: cents, hasUnknown: isAtLeast }: Sum, basis: Basis): CostStanding {
  if (line === 'none') return { state: 'open' };
  const lineCents = line === null ? null : amountOf(line, basis);
  if (lineCents === null || cents === null) return { state: 'unknown' };
  return { state: cents > lineCents ? 'over' : 'within', cents, lineCents, isAtLeast };
}

/** On which figures a cost is shown: on what was spent as soon as that is known, and until then on the plan. */
export function basisOfCost({ actualCents }: Amounts): Basis {
  return actualCents === null ? 'planned' : 'actual';
}

/** A cost as far as its total asks. */
interface Counted extends Amounts {
  readonly line: Pick<CostLine, 'kind'> | null;
}

/** What an activity costs a municipality in money, on one basis: never in kind. Null where figures of both would be mixed, or there are none. */
export function totalOfCosts(costs: readonly Counted[]): { readonly basis: Basis; readonly sum: Sum } | null {
  const money = costs.filter(({ line }) => line?.kind !== 'in_kind');
  const [basis, ...more] = BASES.filter((each) => money.some((cost) => basisOfCost(cost) === each));
  return basis === undefined || more.length > 0 ? null : { basis, sum: costsOn(money, basis) };
}

/** How far a year of figures may lie from that of the activity: a trip in January is paid in December. In years. */
const YEARS_OFF = 1;

/** The year of an activity, as its costs mean it: of its last day; without a day that of today. Both `YYYY-MM-DD`. */
export function costYear(lastDay: string | null, today: string): number {
  return yearOf(lastDay ?? today);
}

/** The years whose lines may bear what an activity costs. Both days `YYYY-MM-DD`. */
export function costYears(lastDay: string | null, today: string): { readonly from: number; readonly until: number } {
  const year = costYear(lastDay, today);
  return { from: Math.max(OLDEST_YEAR, year - YEARS_OFF), until: Math.min(lastYear(today), year + YEARS_OFF) };
}

/** A line as far as it is asked whether to propose it. */
interface Proposable extends CostLine {
  readonly year: number;
  /** Of what its record is. */
  readonly of: SubjectKind;
}

/**
 * The line that is proposed for new costs: of the year of the activity, of a partnership before a membership before an approach, of own
 * operating money before other money, and of what is equally good the first. What bears costs of the activity already bears no more of them.
 * Null when that year has none.
 */
export function proposedCostLine<L extends Proposable>(lines: readonly L[], year: number, taken: readonly (CostLine | null)[]): L | null {
  const names = new Set(taken.map(costLineName));
  const isOwnMoney = ({ source, kind }: CostLine) => source === 'own' && kind === 'operating';
  const rank = (line: L) => 2 * SUBJECTS.indexOf(line.of) + (isOwnMoney(line) ? 0 : 1);
  const [best = null] = lines
    .filter((line) => line.year === year && !names.has(costLineName(line)))
    .sort((one, other) => rank(one) - rank(other));
  return best;
}

const APART = '.';
/** A uuid, a source and a kind stand before the programme. */
export const COST_LINE_MAX = PROGRAMME_MAX + 100;

/** The name of a line in forms and conflicts, `record.source.kind.programme`; empty where a cost has none. */
export function costLineName(line: CostLine | null): string {
  return line === null ? '' : [line.recordId, line.source, line.kind, line.programme].join(APART);
}

/** The line of such a name: null for none; undefined when nothing is called so. Whether the line is there the command knows. */
export function readCostLine(name: string): CostLine | null | undefined {
  if (name === '') return null;
  if (name.length > rawMax(COST_LINE_MAX)) return undefined;
  const [recordId = '', source, kind, ...programme] = name.split(APART);
  const known = { source: SOURCES.find((each) => each === source), kind: KINDS.find((each) => each === kind) };
  if (known.source === undefined || known.kind === undefined || recordId === '' || programme.length === 0) return undefined;
  return { recordId, source: known.source, kind: known.kind, programme: programme.join(APART) };
}
