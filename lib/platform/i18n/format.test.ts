import { expect, test } from 'vitest';
import { formatInstantDay, formatLately, formatMonth, formatTime } from './format';

test('an instant is a Belgian day and hour', () => {
  const late = new Date('2026-12-31T23:30:00Z');
  expect(formatInstantDay(late, 'nl')).toBe('1 januari 2027');
  expect(formatLately(late, 'nl')).toBe('1 januari');
  expect(formatLately(late, 'en')).toBe('1 January');
  expect(formatTime(late, 'nl')).toBe('00.30\u00a0u.');
  expect(formatTime(late, 'en')).toBe('00:30');
});

test('the name of a month', () => {
  expect([formatMonth(1, 'nl'), formatMonth(12, 'en')]).toEqual(['januari', 'December']);
});
