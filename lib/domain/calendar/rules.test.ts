import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, isDay, readSince, sinceText, yearOf } from './rules';

describe('since when', () => {
  test('a year alone begins on 1 January, an unknown one always was', () => {
    expect(firstDay({ year: 2010, month: null, day: null })).toBe('2010-01-01');
    expect(firstDay({ year: 2010, month: 9, day: 3 })).toBe('2010-09-03');
    expect(firstDay({ year: null, month: null, day: null })).toBeNull();
  });

  test('the year of a day', () => {
    expect(yearOf('2026-11-24')).toBe(2026);
  });
});

describe('what is typed', () => {
  test.each([
    ['', { year: null, month: null, day: null }],
    ['2010', { year: 2010, month: null, day: null }],
    ['5/2010', { year: 2010, month: 5, day: null }],
    ['05-2010', { year: 2010, month: 5, day: null }],
    ['14/5/2010', { year: 2010, month: 5, day: 14 }],
    ['14.05.2010', { year: 2010, month: 5, day: 14 }],
    [' 14 / 5 / 2010 ', { year: 2010, month: 5, day: 14 }],
    ['2010-05', { year: 2010, month: 5, day: null }],
    ['\u200e14/5/2010\u200b', { year: 2010, month: 5, day: 14 }],
    ['\u20662010\u2069', { year: 2010, month: null, day: null }],
    ['2010-05-14', { year: 2010, month: 5, day: 14 }],
  ])('%j is understood', (typed, since) => {
    expect(readSince(typed)).toEqual(since);
  });

  test.each(['10', '13/2010', '31/2/2010', '2010-13', '2010/5/14/3', 'mei', '0/2010', '-5', '1e3'])('%j is not', (typed) => {
    expect(readSince(typed)).toBeNull();
  });

  test('what is written is read back the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.option(fc.integer({ min: 1, max: 28 })),
        (year, month, day) => {
          const since = { year, month, day: month === null ? null : day };
          expect(readSince(sinceText(since))).toEqual(since);
        },
      ),
    );
  });

  test('a day of the calendar', () => {
    expect([isDay('2024-02-29'), isDay('2023-02-29'), isDay('2024-2-9'), isDay(''), isDay('0000-00-00')]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
