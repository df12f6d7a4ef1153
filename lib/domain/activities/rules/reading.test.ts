import { describe, expect, test } from 'vitest';
import { readHour, readPeople } from './reading';

describe('an hour', () => {
  test.each([
    ['14.30', '14:30'],
    ['14:30', '14:30'],
    ['9u05', '09:05'],
    ['14 u', '14:00'],
    ['14.30 u.', '14:30'],
    ['9', '09:00'],
    ['0.00', '00:00'],
  ])('%s is %s', (typed, kept) => {
    expect(readHour(typed)).toBe(kept);
  });

  test.each(['', '24', '14.60', '14.3', 'half drie', '-1', '141:30'])('%s is none', (typed) => {
    expect(readHour(typed)).toBeNull();
  });
});

describe('a number of people', () => {
  test.each([
    ['0', 0],
    ['14', 14],
    ['1.200', 1200],
    ['1 200', 1200],
    ['500000', 500_000],
    ['500.000', 500_000],
  ])('%s is %d', (typed, people) => {
    expect(readPeople(typed)).toBe(people);
  });

  test.each(['', '-1', '500000000', '1.000.001', '12,5', '1.5', 'tien'])('%s is none', (typed) => {
    expect(readPeople(typed)).toBeNull();
  });
});
