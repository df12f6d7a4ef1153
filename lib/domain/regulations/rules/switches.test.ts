import { describe, expect, test } from 'vitest';
import { changedSwitches, contradictions, type Switches, switchAsText, switchedOn } from './switches';

const amount = (maximumCents: number | null, sharePercent: number | null) => ({ article: '5', maximumCents, sharePercent });
const line = (name: string, maximumCents: number | null, sharePercent: number | null = null) => ({
  name,
  maximumCents,
  sharePercent,
  body: null,
});
const lines = (envelopeCents: number | null, ...some: ReturnType<typeof line>[]) => ({ article: '', lines: some, envelopeCents });
const annexes = (...request: ('budget' | 'plan')[]) => ({ article: '', request, report: [] });

describe('what a version has checked', () => {
  test('is named in the order of the list, whatever came first', () => {
    expect(switchedOn({ home_activity: { article: '' }, body: { article: '', kind: 'college', name: '' } })).toEqual([
      'body',
      'home_activity',
    ]);
    expect(switchedOn({})).toEqual([]);
  });

  test('differs from the version before where a value does, where one came and where one went', () => {
    const before: Switches = { amount: amount(600_000, 75), home_activity: { article: '4' } };
    expect(changedSwitches(before, { amount: amount(700_000, 75), body: { article: '', kind: 'college', name: '' } })).toEqual([
      'body',
      'amount',
      'home_activity',
    ]);
    expect(changedSwitches(before, before)).toEqual([]);
    expect(switchAsText(before, 'body')).toBe('');
  });
});

describe('choices that contradict each other', () => {
  const codes = (switches: Switches) => contradictions(switches).map(({ at, code }) => `${at}: ${code}`);

  test.each<[string, Switches, string[]]>([
    ['nothing', {}, []],
    ['a share and a budget', { amount: amount(null, 75), annexes: annexes('budget') }, []],
    ['a share where nobody says which annexes', { amount: amount(null, 75) }, []],
    ['a share without a budget', { amount: amount(null, 75), annexes: annexes('plan') }, ['annexes: share_without_budget']],
    [
      'a share of a line without a budget',
      { lines: lines(null, line('A', null, 50)), annexes: annexes() },
      ['annexes: share_without_budget'],
    ],
    ['a maximum of all there is', { amount: amount(700_000, null), lines: lines(700_000) }, []],
    ['a maximum one cent above it', { amount: amount(700_001, null), lines: lines(700_000) }, ['amount: maximum_above_envelope']],
    [
      'a line above both',
      { amount: amount(100, null), lines: lines(200, line('A', 201)) },
      ['lines: line_above_maximum', 'lines: line_above_envelope'],
    ],
    ['a line with a larger share', { amount: amount(null, 50), lines: lines(null, line('A', null, 51)) }, ['lines: line_above_share']],
    ['a line that says nothing', { amount: amount(100, 50), lines: lines(200, line('A', null)) }, []],
    ['a permanent closing', { closing: { article: '', kind: 'permanent' }, lines: lines(200) }, []],
  ])('%s', (_, switches, told) => expect(codes(switches)).toEqual(told));

  test('a board that advises no more is one, where somebody knows which do', () => {
    const switches: Switches = { adviser: { article: '', kind: 'board', boardId: 'gone' } };
    expect(contradictions(switches)).toEqual([]);
    expect(contradictions(switches, [{ id: 'gone' }])).toEqual([]);
    expect(contradictions(switches, [])).toEqual([{ at: 'adviser', code: 'board_gone' }]);
  });
});
