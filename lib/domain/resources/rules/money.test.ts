import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASES, type BudgetLine, groupOf, groupSums, KINDS, MONEY_GROUPS, SOURCES, totalOf } from './money';
import { divide } from './shares';

const cents = fc.option(fc.integer({ min: 0, max: 10_000_000 }));
const line: fc.Arbitrary<BudgetLine> = fc.record({
  source: fc.constantFrom(...SOURCES),
  kind: fc.constantFrom(...KINDS),
  plannedCents: cents,
  actualCents: cents,
});
const shares = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 0, maxLength: 5 })
  .map((cuts) => [0, ...[...cuts].sort((a, b) => a - b), 100])
  .map((cuts) => cuts.slice(1).map((cut, at) => ({ approach: `a${at}`, percent: cut - (cuts[at] ?? 0) })));

describe('groups', () => {
  test('each source and kind falls in one', () => {
    expect(groupOf({ source: 'own', kind: 'operating' })).toBe('own_operating');
    expect(groupOf({ source: 'federal', kind: 'operating' })).toBe('other');
    expect(groupOf({ source: 'own', kind: 'investment' })).toBe('other');
    expect(groupOf({ source: 'federal', kind: 'staff' })).toBe('staff');
    expect(groupOf({ source: 'own', kind: 'in_kind' })).toBe('in_kind');
  });

  test('the groups without in kind add up to the total, for any lines', () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom(...BASES), (lines, basis) => {
        const sums = groupSums(lines, basis);
        const money = MONEY_GROUPS.filter((group) => group !== 'in_kind').map((group) => sums[group].value ?? 0);
        expect(money.reduce((sum, each) => sum + each, 0)).toBe(totalOf(lines, basis).value ?? 0);
      }),
    );
  });

  test('nothing known is unknown and not 0; a known 0 is 0', () => {
    const own = (plannedCents: number | null): BudgetLine => ({ source: 'own', kind: 'operating', plannedCents, actualCents: null });
    expect(totalOf([own(null)], 'planned')).toEqual({ value: null, hasUnknown: true });
    expect(totalOf([own(0)], 'planned')).toEqual({ value: 0, hasUnknown: false });
    expect(totalOf([], 'planned')).toEqual({ value: null, hasUnknown: false });
  });
});

describe('shares', () => {
  test('never change a sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), shares, (whole, over) => {
        expect(divide(whole, over).reduce((sum, { part }) => sum + part, 0)).toBe(whole);
      }),
    );
  });

  test('the largest remainder gets the last cent', () => {
    const over = [
      { approach: 'a', percent: 33 },
      { approach: 'b', percent: 67 },
    ];
    expect(divide(10, over).map(({ part }) => part)).toEqual([3, 7]);
    expect(divide(2, over).map(({ part }) => part)).toEqual([1, 1]);
  });
});
