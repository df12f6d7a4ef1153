import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASE, type ChartBar, NARROW, plotOf, shownBars, textWidth, WIDE } from './plot';

const bar = (year: number, value: number | null, more: Partial<ChartBar> = {}): ChartBar => ({
  group: String(year),
  value,
  label: value === null ? '–' : String(value),
  target: 100,
  isBorrowed: false,
  ...more,
});
const years = (from: number, until: number) => Array.from({ length: until - from + 1 }, (_, at) => bar(from + at, 50));
const plot = (bars: readonly ChartBar[], size = WIDE) => plotOf(bars, size, String);
const groupsIn = (bars: readonly ChartBar[], size = WIDE) => shownBars(bars, size, 60).map(({ group }) => group);

describe('the bars that have room', () => {
  test('are the last ten of a wide drawing and the last five of a narrow one', () => {
    expect(groupsIn(years(2013, 2026))[0]).toBe('2017');
    expect(groupsIn(years(2013, 2026), NARROW)[0]).toBe('2022');
    expect(groupsIn(years(2024, 2026))).toEqual(['2024', '2025', '2026']);
  });

  test('are fewer when their figures are long', () => {
    const long = years(2017, 2026).map((each) => ({ ...each, label: '10.000,50' }));
    expect(groupsIn(long)).toEqual(['2021', '2022', '2023', '2024', '2025', '2026']);
  });

  test('never show one half of a year', () => {
    const bars = [2021, 2022, 2023, 2024].flatMap((year) => [bar(year, 1), bar(year, 2)]);
    expect(groupsIn(bars, NARROW)).toEqual(['2023', '2023', '2024', '2024']);
  });
});

describe('a drawing', () => {
  test('stands on zero, and its bars are as high as their figures', () => {
    const { bars } = plot([bar(2024, 0), bar(2025, 50), bar(2026, 100), bar(2027, null)]);
    const heights = bars.map(({ top }) => BASE - top);
    expect(heights[0]).toBe(0);
    expect((heights[2] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(2);
    expect(heights[3]).toBe(0);
  });

  test('has the value on its axis, zero, and one figure more', () => {
    const values = (bars: readonly ChartBar[]) => plot(bars).ticks.map(({ value }) => value);
    expect(values(years(2020, 2026))).toEqual([100, 0, 50]);
    expect(values([bar(2026, 900)])).toEqual([100, 0, 500]);
    expect(plot([bar(2026, 90_000)]).ticks.map(({ value }) => value)).toContain(0);
    expect(values([bar(2026, 90, { target: null })])).toEqual([0, 50]);
  });

  test('breaks its line where it is borrowed, where it steps, and where there is none', () => {
    const { line } = plot([
      bar(2021, 1, { target: null }),
      bar(2022, 1, { isBorrowed: true }),
      bar(2023, 1),
      bar(2024, 1),
      bar(2025, 1, { target: 120 }),
    ]);
    expect(line.map(({ isBorrowed }) => isBorrowed)).toEqual([true, false, false]);
    expect(line[1]?.until).toBeCloseTo(line[2]?.from ?? 0);
    expect(line[1]?.y).toBeGreaterThan(line[2]?.y ?? 0);
  });

  test('writes a figure on its bar where the line would run through it', () => {
    const [under, over] = plot([bar(2025, 94), bar(2026, 101)]).bars;
    expect(under?.label.isInside).toBe(true);
    expect(over?.label.isInside).toBe(false);
  });

  test('stays within its edges, and no figure runs into the next one, for any figures', () => {
    const any = fc.array(
      fc.record({ value: fc.option(fc.integer({ min: 0, max: 5_000_000 })), target: fc.integer({ min: 1, max: 20_000 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(any, fc.constantFrom(WIDE, NARROW), (all, size) => {
        const { bars, left, right, ticks } = plot(
          all.map(({ value, target }, at) => bar(2000 + at, value, { target })),
          size,
        );
        for (const { x, width, top, label } of bars) {
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x + width).toBeLessThanOrEqual(right);
          expect(top).toBeGreaterThanOrEqual(42);
          expect(label.y).toBeGreaterThan(14);
        }
        for (const [at, each] of bars.entries()) {
          const next = bars[at + 1];
          const half = (one: typeof each) => textWidth(one.bar.label) / 2;
          if (next !== undefined) expect(next.middle - each.middle).toBeGreaterThan(half(each) + half(next));
        }
        for (const { y } of ticks) expect(ticks.filter((other) => Math.abs(other.y - y) < 17.9)).toHaveLength(1);
      }),
    );
  });
});
