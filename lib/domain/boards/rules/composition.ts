import { invalid, type Refusal } from '@/lib/platform/result';
import type { SeatCapacity } from '../rules';
import { sittingOn, type Term } from './seats';

/** Totals by gender, never of one person: of all who sit there, and of who votes. */
export interface Counted {
  readonly countedOn: string | null;
  readonly allWomen: number | null;
  readonly allMen: number | null;
  readonly allOthers: number | null;
  readonly votingWomen: number | null;
  readonly votingMen: number | null;
  readonly votingOthers: number | null;
}

export const GENDERS = ['women', 'men', 'others'] as const;
export type Gender = (typeof GENDERS)[number];
/** Whom a total counts. */
export const COUNTED_GROUPS = ['all', 'voting'] as const;
export type CountedGroup = (typeof COUNTED_GROUPS)[number];
export type Totals = Readonly<Record<Gender, number>>;

/** What was counted, of all or of who votes; null while nobody counted. */
export function totalsOf(counted: Counted, group: CountedGroup): Totals | null {
  const { allWomen, allMen, allOthers, votingWomen, votingMen, votingOthers } = counted;
  const [women, men, others] = group === 'all' ? [allWomen, allMen, allOthers] : [votingWomen, votingMen, votingOthers];
  return women === null || men === null || others === null ? null : { women, men, others };
}

export const sumOf = ({ women, men, others }: Totals): number => women + men + others;

/** Why it cannot have been counted so, beside the field; null when it can. */
export function countRefusal(counted: Counted, today: string): Refusal | null {
  if (counted.countedOn !== null && counted.countedOn > today) return invalid('countedOn', 'counted_tomorrow');
  const [all, voting] = [totalsOf(counted, 'all'), totalsOf(counted, 'voting')];
  if (all === null || voting === null) return null;
  if (sumOf(all) === 0) return invalid('allWomen', 'nobody_counted');
  for (const gender of GENDERS) {
    const field = ({ women: 'votingWomen', men: 'votingMen', others: 'votingOthers' } as const)[gender];
    if (voting[gender] > all[gender]) return invalid(field, 'more_vote_than_sit', { maximum: all[gender] });
  }
  return null;
}

/** The gender with the most, and how many of how many: of all or of who votes, whichever says more. */
export interface Share {
  readonly group: CountedGroup;
  readonly gender: Gender;
  readonly number: number;
  readonly total: number;
}

function largest(totals: Totals | null, group: CountedGroup): Share | null {
  if (totals === null || sumOf(totals) === 0) return null;
  const gender = GENDERS.reduce((most, each) => (totals[each] > totals[most] ? each : most));
  return { group, gender, number: totals[gender], total: sumOf(totals) };
}

/**
 * EXT-01: at most two thirds of one gender. The decree says "members"; all are counted and who votes, and the stricter of the two counts.
 * Source: Decreet lokaal bestuur, art. 304, par. 3, as quoted by adviesraden.be.
 */
export function strictestShare(counted: Counted): Share | null {
  const [all, voting] = COUNTED_GROUPS.map((group) => largest(totalsOf(counted, group), group));
  if (all == null || voting == null) return all ?? voting ?? null;
  return voting.number * all.total > all.number * voting.total ? voting : all;
}

/** Is it more than two thirds, two thirds to the person, or less? In whole numbers. */
export function sideOfTwoThirds({ number, total }: Share): 'more' | 'limit' | 'less' {
  return number * 3 > total * 2 ? 'more' : number * 3 === total * 2 ? 'limit' : 'less';
}

interface Seated extends Term {
  readonly name: string;
  readonly capacity: SeatCapacity;
  readonly votes: boolean;
}

export interface Composed extends Counted {
  readonly councilDate: string | null;
  readonly councilNumber: string;
  readonly seats: readonly Seated[];
}

/** What is to be said of a board by the decree. `legal` is not as it says, `discuss` is to be looked at, `todo` cannot be told yet. */
export type BoardWarning = { readonly level: 'legal' | 'discuss' | 'todo' } & (
  | { readonly rule: 'EXT-01'; readonly about: 'share' | 'limit'; readonly share: Share }
  | { readonly rule: 'EXT-01'; readonly about: 'uncounted' }
  | { readonly rule: 'EXT-01'; readonly about: 'recount'; readonly counted: number; readonly sitting: number }
  | { readonly rule: 'EXT-02'; readonly about: 'votes'; readonly names: readonly string[] }
  | { readonly rule: 'EXT-03'; readonly about: 'decision' | 'date' | 'number' }
);

/** What the decree says of this board on a day, the gravest first. These are warnings: nothing is locked by them. */
export function warningsOf(board: Composed, today: string): BoardWarning[] {
  const sitting = sittingOn(board.seats, today);
  const warnings = [...ofShare(board, sitting), ...ofVotes(sitting), ...ofDecision(board)];
  const order = ['legal', 'discuss', 'todo'];
  return warnings.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

function ofShare(board: Composed, sitting: readonly Seated[]): BoardWarning[] {
  const share = strictestShare(board);
  const all = totalsOf(board, 'all');
  if (share === null || all === null) return sitting.length === 0 ? [] : [{ rule: 'EXT-01', level: 'todo', about: 'uncounted' }];
  const side = sideOfTwoThirds(share);
  const counted = sumOf(all);
  return [
    ...(side === 'more' ? [{ rule: 'EXT-01', level: 'legal', about: 'share', share } as const] : []),
    ...(side === 'limit' ? [{ rule: 'EXT-01', level: 'discuss', about: 'limit', share } as const] : []),
    ...(counted === sitting.length ? [] : [{ rule: 'EXT-01', level: 'todo', about: 'recount', counted, sitting: sitting.length } as const]),
  ];
}

/** EXT-02: no member of the council or of the college votes there. Source: the same paragraph. */
function ofVotes(sitting: readonly Seated[]): BoardWarning[] {
  const names = sitting
    .filter(({ capacity, votes }) => votes && (capacity === 'council_member' || capacity === 'college_member'))
    .map(({ name }) => name);
  return names.length === 0 ? [] : [{ rule: 'EXT-02', level: 'legal', about: 'votes', names }];
}

/** EXT-03: the board rests on a decision of the council. Source: the same paragraph. */
function ofDecision({ councilDate, councilNumber }: Composed): BoardWarning[] {
  if (councilDate === null && councilNumber === '') return [{ rule: 'EXT-03', level: 'legal', about: 'decision' }];
  if (councilDate === null) return [{ rule: 'EXT-03', level: 'discuss', about: 'date' }];
  return councilNumber === '' ? [{ rule: 'EXT-03', level: 'discuss', about: 'number' }] : [];
}
