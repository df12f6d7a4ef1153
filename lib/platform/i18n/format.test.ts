import { expect, test } from 'vitest';
import { formatDay, formatInstantDay, formatLately, formatMonth, formatSince, formatTime } from './format';

test('days in both languages', () => {
  expect(formatDay('2026-12-31', 'nl')).toBe('31 december 2026');
  expect(formatDay('2026-12-31', 'en')).toBe('31 December 2026');
});

test('an instant is a Belgian day and hour', () => {
  const late = new Date('2026-12-31T23:30:00Z');
  expect(formatInstantDay(late, 'nl')).toBe('1 januari 2027');
  expect(formatLately(late, 'nl')).toBe('1 januari');
  expect(formatLately(late, 'en')).toBe('1 January');
  expect(formatTime(late, 'nl')).toBe('00.30\u00a0u.');
  expect(formatTime(late, 'en')).toBe('00:30');
});

test('since when, as far as it is known', () => {
  expect(formatSince({ year: 2010, month: 5, day: 14 }, 'nl')).toBe('14 mei 2010');
  expect(formatSince({ year: 2010, month: 5, day: null }, 'nl')).toBe('mei 2010');
  expect(formatSince({ year: 2010, month: 5, day: null }, 'en')).toBe('May 2010');
  expect(formatSince({ year: 2010, month: null, day: null }, 'nl')).toBe('2010');
  expect(formatSince({ year: null, month: null, day: null }, 'nl')).toBe('');
  expect([formatMonth(1, 'nl'), formatMonth(12, 'en')]).toEqual(['januari', 'December']);
});
