import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AMOUNT_MAX_CENTS, BASES, KINDS, SOURCES } from '../../resources/rules/money';
import {
  type Amounts,
  basisOfCost,
  costLineName,
  costStanding,
  costsOn,
  costYear,
  costYears,
  proposedCostLine,
  readCostLine,
  totalOfCosts,
} from './costs';

const amounts = (plannedCents: number | null, actualCents: number | null = null): Amounts => ({ plannedCents, actualCents });

describe('what is said of a line over all costs on it', () => {
  test('is that they fit, also to the cent', () => {
    expect(costStanding(amounts(500_000), [amounts(200_000), amounts(10_000)], 'planned')).toEqual({
      state: 'within',
      cents: 210_000,
      lineCents: 500_000,
      isAtLeast: false,
    });
    expect(costStanding(amounts(500_000), [amounts(500_000)], 'planned')).toMatchObject({ state: 'within' });
    expect(costStanding(amounts(0), [amounts(0)], 'planned')).toMatchObject({ state: 'within' });
  });

  test('is that they are over it', () => {
    expect(costStanding(amounts(null, 200_000), [amounts(null, 230_000)], 'actual')).toMatchObject({
      state: 'over',
      cents: 230_000,
      lineCents: 200_000,
    });
  });

  test('is at least so much while the amount of some is unknown', () => {
    expect(costStanding(amounts(500_000), [amounts(210_000), amounts(null)], 'planned')).toMatchObject({
      state: 'within',
      isAtLeast: true,
    });
    expect(costStanding(amounts(100_000), [amounts(210_000), amounts(null)], 'planned')).toMatchObject({ state: 'over', isAtLeast: true });
  });

  test('is nothing without a line, and unknown where the line is gone or has no amount, or no cost has one', () => {
    expect(costStanding('none', [amounts(1)], 'planned')).toEqual({ state: 'open' });
    expect(costStanding(null, [amounts(1)], 'planned')).toEqual({ state: 'unknown' });
    expect(costStanding(amounts(null, 500), [amounts(1)], 'planned')).toEqual({ state: 'unknown' });
    expect(costStanding(amounts(500), [amounts(null, 1)], 'planned')).toEqual({ state: 'unknown' });
    expect(costStanding(amounts(500), [], 'planned')).toEqual({ state: 'unknown' });
  });

  test('holds planned against planned and actual against actual', () => {
    const line = amounts(100_000, 50_000);
    const costs = [amounts(80_000, 60_000)];
    expect(costStanding(line, costs, 'planned')).toMatchObject({ state: 'within', cents: 80_000 });
    expect(costStanding(line, costs, 'actual')).toMatchObject({ state: 'over', cents: 60_000 });
  });
});

const cents = fc.option(fc.integer({ min: 0, max: AMOUNT_MAX_CENTS }), { nil: null });
const anyAmounts = fc.record({ plannedCents: cents, actualCents: cents });
const basis = fc.constantFrom(...BASES);
const line = fc.record({
  recordId: fc.uuid(),
  source: fc.constantFrom(...SOURCES),
  programme: fc.string({ maxLength: 120 }),
  kind: fc.constantFrom(...KINDS),
});

describe('whatever is recorded', () => {
  test('the other basis says nothing of this one, and the order of the costs changes nothing', () => {
    fc.assert(
      fc.property(anyAmounts, fc.array(anyAmounts), basis, cents, (held, costs, on, other) => {
        const said = costStanding(held, costs, on);
        const elsewhere = on === 'planned' ? 'actualCents' : 'plannedCents';
        expect(costStanding({ ...held, [elsewhere]: other }, [...costs].reverse(), on)).toEqual(said);
      }),
    );
  });

  test('a line is over exactly when what is known of its costs is more than it holds', () => {
    fc.assert(
      fc.property(anyAmounts, fc.array(anyAmounts), basis, (held, costs, on) => {
        const of = ({ plannedCents, actualCents }: Amounts) => (on === 'planned' ? plannedCents : actualCents);
        const known = costs.map(of).filter((each) => each !== null);
        const sum = known.reduce((all, each) => all + each, 0);
        const amount = of(held);
        const state = amount === null || known.length === 0 ? 'unknown' : sum > amount ? 'over' : 'within';
        expect(costStanding(held, costs, on).state).toBe(state);
        expect(costsOn(costs, on)).toEqual({ value: known.length === 0 ? null : sum, hasUnknown: known.length < costs.length });
      }),
    );
  });

  test('a cost that becomes known never makes a line that is over fit again', () => {
    fc.assert(
      fc.property(anyAmounts, fc.array(anyAmounts), anyAmounts, basis, (held, costs, more, on) => {
        if (costStanding(held, costs, on).state !== 'over') return;
        expect(costStanding(held, [...costs, more], on).state).toBe('over');
      }),
    );
  });

  test('the name of a line leads to it again', () => {
    fc.assert(
      fc.property(line, (each) => {
        expect(readCostLine(costLineName(each))).toEqual(each);
      }),
    );
    expect(readCostLine(costLineName(null))).toBeNull();
  });
});

test.each(['x', 'a.own', 'a.own.operating', 'a.gold.operating.', 'a.own.fun.', '.own.operating.'])('%j is the name of no line', (name) => {
  expect(readCostLine(name)).toBeUndefined();
});

describe('what an activity costs in all', () => {
  const own = { kind: 'operating' } as const;
  test('is told on one basis, never in kind', () => {
    const costs = [
      { ...amounts(100, 200), line: own },
      { ...amounts(null, 300), line: null },
      { ...amounts(null, 5_000), line: { kind: 'in_kind' } as const },
    ];
    expect(totalOfCosts(costs)).toEqual({ basis: 'actual', sum: { value: 500, hasUnknown: false } });
  });

  test('is not told where planned and spent would be mixed, nor of nothing', () => {
    expect(
      totalOfCosts([
        { ...amounts(100, 200), line: own },
        { ...amounts(100), line: own },
      ]),
    ).toBeNull();
    expect(totalOfCosts([])).toBeNull();
  });

  test('is shown as spent as soon as that is known', () => {
    expect([basisOfCost(amounts(1)), basisOfCost(amounts(1, 0)), basisOfCost(amounts(null, 2))]).toEqual(['planned', 'actual', 'actual']);
  });
});

describe('the years whose lines may bear it', () => {
  test('are that of its last day, and one before and after', () => {
    expect(costYears('2026-01-04', '2026-11-24')).toEqual({ from: 2025, until: 2027 });
  });

  test('without a day are those around today', () => {
    expect(costYears(null, '2026-11-24')).toEqual({ from: 2025, until: 2027 });
    expect([costYear(null, '2026-11-24'), costYear('2025-12-31', '2026-11-24')]).toEqual([2026, 2025]);
  });
});

describe('the line that is proposed', () => {
  type Line = Parameters<typeof proposedCostLine>[0][number];
  const ofA = (of: Line['of'], more: Partial<Line> = {}): Line => ({
    ...{ recordId: of, year: 2026, of, source: 'own', kind: 'operating', programme: '' },
    ...more,
  });
  const proposed = (lines: readonly Line[], taken: readonly Line[] = []) => proposedCostLine(lines, 2026, taken);

  test('is of the year of the activity: of another year none is', () => {
    const [before, itsOwn, after] = [2025, 2026, 2027].map((year) => ofA('approach', { year, recordId: String(year) }));
    expect(proposed([after, itsOwn, before] as Line[])).toBe(itsOwn);
    expect(proposed([after, before] as Line[])).toBeNull();
    expect(proposed([])).toBeNull();
  });

  test('is of a partnership before a membership before an approach, whatever money it is', () => {
    const [first, second, third] = [ofA('partnership', { source: 'federal' }), ofA('membership'), ofA('approach')];
    expect(proposed([third, second, first])).toBe(first);
    expect(proposed([third, second])).toBe(second);
  });

  test('is of own operating money before other money of the same kind of record', () => {
    const [grant, investment, own] = [
      ofA('partnership', { source: 'federal' }),
      ofA('partnership', { kind: 'investment' }),
      ofA('partnership'),
    ];
    expect(proposed([grant, investment, own])).toBe(own);
  });

  test('is the first of those that are equally good, and none that bears costs of the activity already', () => {
    const [one, other] = [ofA('partnership', { recordId: 'one' }), ofA('partnership', { recordId: 'other' })];
    expect(proposed([one, other])).toBe(one);
    expect(proposed([one, other], [one])).toBe(other);
    expect(proposed([one], [one])).toBeNull();
  });
});
