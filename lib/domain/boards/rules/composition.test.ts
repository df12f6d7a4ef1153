import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Composed, type Counted, countRefusal, sideOfTwoThirds, strictestShare, warningsOf } from './composition';

const TODAY = '2026-11-24';
const NOT_COUNTED: Counted = {
  countedOn: null,
  allWomen: null,
  allMen: null,
  allOthers: null,
  votingWomen: null,
  votingMen: null,
  votingOthers: null,
};
type Three = readonly [women: number, men: number, others: number];
const counted = (all: Three, voting: Three = all): Counted => ({
  countedOn: '2026-01-10',
  allWomen: all[0],
  allMen: all[1],
  allOthers: all[2],
  votingWomen: voting[0],
  votingMen: voting[1],
  votingOthers: voting[2],
});
const member = (name: string, of: Partial<Composed['seats'][number]> = {}) =>
  ({ name, capacity: 'resident', votes: true, fromDate: '2025-01-01', untilDate: null, endedOn: null, ...of }) as const;
const seats = (number: number) => Array.from({ length: number }, (_, n) => member(`Lid ${n}`));
const board = (of: Partial<Composed> = {}): Composed => ({
  ...counted([5, 4, 0]),
  councilDate: '2025-02-24',
  councilNumber: '2025_GR_00031',
  seats: seats(9),
  ...of,
});
const told = (of: Composed) => warningsOf(of, TODAY).map(({ level, rule, about }) => `${level} ${rule} ${about}`);

describe('at most two thirds of one gender (EXT-01)', () => {
  test.each([
    [counted([5, 4, 0]), 'all women 5/9 less'],
    [counted([6, 3, 0]), 'all women 6/9 limit'],
    [counted([7, 3, 0]), 'all women 7/10 more'],
    [counted([2, 7, 1]), 'all men 7/10 more'],
    [counted([0, 0, 1]), 'all others 1/1 more'],
    // Of all it is two thirds, of who votes it is more: the stricter of the two is told.
    [counted([6, 3, 0], [6, 2, 0]), 'voting women 6/8 more'],
    [counted([5, 4, 0], [1, 4, 0]), 'voting men 4/5 more'],
    [counted([7, 3, 0], [5, 3, 0]), 'all women 7/10 more'],
    [counted([2, 1, 0], [0, 0, 0]), 'all women 2/3 limit'],
  ])('%j: %s', (of, said) => {
    const share = strictestShare(of);
    if (share === null) throw new Error('nothing was counted');
    expect(`${share.group} ${share.gender} ${share.number}/${share.total} ${sideOfTwoThirds(share)}`).toBe(said);
  });

  test('is told only of what was counted', () => {
    expect(strictestShare(NOT_COUNTED)).toBeNull();
    expect(told(board(NOT_COUNTED))).toEqual(['todo EXT-01 uncounted']);
    expect(told(board({ ...NOT_COUNTED, seats: [] }))).toEqual([]);
  });

  test('whatever was counted, more than two thirds is more than two thirds', () => {
    const three = fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)).filter(([w, m, o]) => w + m + o > 0);
    fc.assert(
      fc.property(three, three, (all, voting) => {
        const share = strictestShare(counted(all, voting));
        const most = Math.max(...[all, voting].map((of) => Math.max(...of) / of.reduce((a, b) => a + b)));
        expect(share === null ? Number.NaN : share.number / share.total).toBe(most);
      }),
    );
  });

  test('is counted again when as many do not sit there any more', () => {
    expect(told(board({ seats: seats(10) }))).toEqual(['todo EXT-01 recount']);
    expect(told(board({ ...counted([8, 1, 0]), seats: seats(10) }))).toEqual(['legal EXT-01 share', 'todo EXT-01 recount']);
  });
});

describe('no vote for the council and the college (EXT-02)', () => {
  test('names who votes there and does sit there', () => {
    const eight = seats(8);
    const mayor = member('Els', { capacity: 'college_member' });
    expect(warningsOf(board({ seats: [...eight, mayor] }), TODAY)).toEqual([
      { rule: 'EXT-02', level: 'legal', about: 'votes', names: ['Els'] },
    ]);
    expect(told(board({ seats: [...eight, { ...mayor, votes: false }] }))).toEqual([]);
    expect(told(board({ seats: [...seats(9), { ...mayor, endedOn: '2026-01-01' }] }))).toEqual([]);
    expect(told(board({ seats: [...eight, member('Jan', { capacity: 'council_member' })] }))).toEqual(['legal EXT-02 votes']);
  });
});

describe('a decision of the council (EXT-03)', () => {
  test.each([
    [null, '', ['legal EXT-03 decision']],
    [null, '2025_GR_00031', ['discuss EXT-03 date']],
    ['2025-02-24', '', ['discuss EXT-03 number']],
    ['2025-02-24', '2025_GR_00031', []],
  ])('of %s with number "%s": %j', (councilDate, councilNumber, warnings) => {
    expect(told(board({ councilDate, councilNumber }))).toEqual(warnings);
  });
});

test('the gravest is told first', () => {
  expect(told(board({ ...NOT_COUNTED, councilNumber: '', seats: [member('Els', { capacity: 'college_member' })] }))).toEqual([
    'legal EXT-02 votes',
    'discuss EXT-03 number',
    'todo EXT-01 uncounted',
  ]);
});

describe('what cannot have been counted', () => {
  const refused = (of: Counted) => Object.entries(countRefusal(of, TODAY)?.fields ?? {}).map(([field, { code }]) => `${field} ${code}`);

  test.each([
    [counted([5, 4, 0], [4, 4, 0]), []],
    [counted([5, 4, 0], [6, 4, 0]), ['votingWomen more_vote_than_sit']],
    [counted([5, 4, 0], [5, 4, 1]), ['votingOthers more_vote_than_sit']],
    [counted([0, 0, 0]), ['allWomen nobody_counted']],
    [{ ...counted([5, 4, 0]), countedOn: '2026-11-25' }, ['countedOn counted_tomorrow']],
    [NOT_COUNTED, []],
  ])('%j: %j', (of, refusals) => expect(refused(of)).toEqual(refusals));
});
