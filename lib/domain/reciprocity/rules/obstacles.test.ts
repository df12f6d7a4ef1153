import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMeeting, on } from '@/tests/support/meetings';
import { ledgerOf } from './ledger';
import { type Lasting, obstaclesBetween, obstaclesIn, rowsOf } from './obstacles';

const TODAY = '2026-11-24';
const PANDEMIC: Lasting = { fromDate: '2020-03-13', untilDate: '2022-03-06' };
const VISA: Lasting = { fromDate: '2026-05-04', untilDate: null };

const yearsOf = (obstacle: Lasting, from = 2018, until = 2030) =>
  Array.from({ length: until - from + 1 }, (_, at) => from + at).filter((year) => obstaclesIn([obstacle], year, TODAY).length > 0);

describe('what a year has of a circumstance', () => {
  test('is its part of it, and whether it was there before and went on after', () => {
    const [first, whole, last] = [2020, 2021, 2022].map((year) => obstaclesIn([PANDEMIC], year, TODAY)[0]);
    expect(first).toMatchObject({ from: '2020-03-13', until: '2020-12-31', isEarlier: false, isLater: true, isLasting: false });
    expect(whole).toMatchObject({ from: '2021-01-01', until: '2021-12-31', isEarlier: true, isLater: true });
    expect(last).toMatchObject({ from: '2022-01-01', until: '2022-03-06', isEarlier: true, isLater: false });
    expect(yearsOf(PANDEMIC)).toEqual([2020, 2021, 2022]);
  });

  test('that is not over goes on to the end of this year, and no further', () => {
    expect(yearsOf(VISA)).toEqual([2026]);
    expect(yearsOf({ fromDate: '2024-05-04', untilDate: null })).toEqual([2024, 2025, 2026]);
    expect(obstaclesIn([VISA], 2026, TODAY)).toMatchObject([{ from: '2026-05-04', until: '2026-12-31', isLasting: true }]);
    expect(obstaclesIn([{ fromDate: '2024-05-04', untilDate: null }], 2025, TODAY)).toMatchObject([{ isLasting: false, isLater: true }]);
  });

  test('that is still to begin has its own year', () => {
    expect(yearsOf({ fromDate: '2028-05-04', untilDate: null })).toEqual([2028]);
  });

  test('stands with the latest first', () => {
    const advice: Lasting = { fromDate: '2025-12-08', untilDate: '2026-02-27' };
    expect(obstaclesIn([advice, VISA], 2026, TODAY).map(({ obstacle }) => obstacle)).toEqual([VISA, advice]);
  });

  test('of years together is each that touches them', () => {
    expect(obstaclesBetween([VISA, PANDEMIC], { from: 2010, until: 2020 })).toEqual([PANDEMIC]);
    expect(obstaclesBetween([VISA, PANDEMIC], { from: 2023, until: 2025 })).toEqual([]);
    expect(obstaclesBetween([VISA, PANDEMIC], { from: 2026, until: 2027 })).toEqual([VISA]);
  });
});

/** The rows of a year from above, with `|` where the band runs behind them. */
const drawn = (meetings: ReturnType<typeof aMeeting>[], obstacles: readonly Lasting[], year: number) => {
  const found = ledgerOf(meetings, null, TODAY).years.find((each) => each.year === year) ?? { threads: [] };
  return rowsOf(found, obstaclesIn(obstacles, year, TODAY));
};
const told = (rows: ReturnType<typeof drawn>) =>
  rows.map(({ row, isCovered }) => `${isCovered ? '|' : ' '}${'part' in row ? 'word' : row.thread.first.id}`);

describe('the rows of a year', () => {
  test('have the word over what it covers, and the band behind that alone', () => {
    const meetings = [
      aMeeting('november', { ...on('2026-11-30'), status: 'planned' }),
      aMeeting('may', { ...on('2026-05-04'), status: 'cancelled' }),
      aMeeting('march'),
    ];
    expect(told(drawn(meetings, [VISA], 2026))).toEqual(['|word', '|november', '|may', ' march']);
    const over: Lasting = { fromDate: '2026-03-01', untilDate: '2026-06-01' };
    expect(told(drawn(meetings, [over], 2026))).toEqual([' november', '|word', '|may', '|march']);
    expect(told(drawn(meetings, [{ fromDate: '2026-01-01', untilDate: '2026-02-01' }], 2026))).toEqual([
      ...[' november', ' may', ' march'],
      '|word',
    ]);
  });

  test('run on into the years beside only where the circumstance does', () => {
    const meetings = [aMeeting('a', on('2020-01-20')), aMeeting('b', on('2021-06-01')), aMeeting('c', on('2022-09-12'))];
    const edges = (year: number) =>
      drawn(meetings, [PANDEMIC], year).map(({ isCovered, goesOnAbove, goesOnBelow }) => [isCovered, goesOnAbove, goesOnBelow]);
    expect(edges(2020)).toEqual([[true, true, false], expect.arrayContaining([false])]);
    expect(edges(2021)).toEqual([
      [true, true, true],
      [true, true, true],
    ]);
    expect(edges(2022)[1]).toEqual([true, false, true]);
    // What is not over has no edge at its end.
    expect(drawn([aMeeting('d')], [VISA], 2026)[0]).toMatchObject({ goesOnAbove: true, goesOnBelow: false });
  });

  test('put no band behind what is known to the month or the year unless all of that is covered', () => {
    const year = aMeeting('y', { firstDay: '2021-01-01', lastDay: '2021-12-31', precision: 'year' });
    expect(told(drawn([year], [PANDEMIC], 2021))).toEqual(['|word', '|y']);
    expect(told(drawn([year], [{ fromDate: '2021-03-01', untilDate: '2021-04-01' }], 2021))).toEqual([' y', '|word']);
  });

  test('hold each thread and each circumstance once, whatever the days', () => {
    const days = fc.integer({ min: 0, max: 1000 }).map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
    const obstacle = fc.tuple(days, fc.option(days)).map(([one, other]): Lasting => {
      const [fromDate = one, untilDate = null] = other === null ? [one] : [one, other].sort();
      return { fromDate, untilDate };
    });
    fc.assert(
      fc.property(fc.array(days, { maxLength: 8 }), fc.array(obstacle, { maxLength: 4 }), (met, obstacles) => {
        const meetings = met.map((day, at) => aMeeting(String(at), on(day)));
        for (const year of ledgerOf(meetings, null, TODAY).years) {
          const parts = obstaclesIn(obstacles, year.year, TODAY);
          const rows = rowsOf(year, parts);
          expect(rows.flatMap(({ row }) => ('thread' in row ? [row.thread] : []))).toEqual(year.threads);
          expect(rows.filter(({ row }) => 'part' in row)).toHaveLength(parts.length);
          for (const { from, until } of parts) expect([from.slice(0, 4), until.slice(0, 4)]).toEqual([`${year.year}`, `${year.year}`]);
        }
      }),
    );
  });
});
