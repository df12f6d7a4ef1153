import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../access/rules';
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

describe.each(LOCALES)('a number of people in %s', (locale) => {
  const written = { nl: ['1.200', '500.000'], en: ['1,200', '500,000'] } as const;
  const [thousand, most] = written[locale];

  test.each([
    ['0', 0],
    ['14', 14],
    ['1200', 1200],
    [thousand, 1200],
    ['1 200', 1200],
    ['1\u00A0200', 1200],
    ['1\u202F200', 1200],
    ['1\u2009200', 1200],
    ['500000', 500_000],
    [most, 500_000],
  ])('%s is %d', (typed, people) => {
    expect(readPeople(typed, locale)).toBe(people);
  });

  test.each([
    '',
    '-1',
    '500000000',
    '1.000.001',
    '1,000,001',
    '12,5',
    '1,5',
    '1.5',
    '1.200,5',
    '1,200.5',
    '1.20',
    '1 20',
    '1.200 000',
    'tien',
  ])('%s is none', (typed) => {
    expect(readPeople(typed, locale)).toBeNull();
  });

  test('is none with the sign of the other language', () => {
    for (const typed of written[locale === 'nl' ? 'en' : 'nl']) expect(readPeople(typed, locale)).toBeNull();
  });
});
