import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, firstDay, isDay, partsOf, yearOf } from './rules';

describe('as far as it is known', () => {
  test('a year alone begins on 1 January, an unknown one always was', () => {
    expect(firstDay('2010')).toBe('2010-01-01');
    expect(firstDay('2010-05')).toBe('2010-05-01');
    expect(firstDay('2010-09-03')).toBe('2010-09-03');
    expect(firstDay(null)).toBeNull();
  });

  test('the year of a day, and of a year', () => {
    expect([yearOf('2026-11-24'), yearOf('2026')]).toEqual([2026, 2026]);
  });

  test('in parts and in one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.option(fc.integer({ min: 1, max: 28 })),
        (year, month, day) => {
          const parts = { year, month, day: month === null ? null : day };
          expect(partsOf(dateOf(parts))).toEqual(parts);
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
