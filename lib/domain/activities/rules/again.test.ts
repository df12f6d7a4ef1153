import { describe, expect, test } from 'vitest';
import { formatPeriod } from '@/lib/platform/i18n/when';
import { LOCALES } from '../../access/rules';
import type { Period } from '../../calendar/rules';
import { latestSpan, repeatedPeriod, retitled, rhythmOf, rhythmOfOurs } from './again';
import { type ActivitySpan, NO_SPAN } from './when';

const MAY_DAY: ActivitySpan = { firstDay: '2026-05-15', lastDay: '2026-05-15', precision: 'day' };
const DAYS: ActivitySpan = { firstDay: '2026-05-28', lastDay: '2026-06-02', precision: 'day' };
const MONTH: ActivitySpan = { firstDay: '2027-05-01', lastDay: '2027-05-31', precision: 'month' };
const YEAR: ActivitySpan = { firstDay: '2026-01-01', lastDay: '2026-12-31', precision: 'year' };

const SAYINGS = LOCALES.map((locale) => (period: Period) => formatPeriod(period, locale));

describe('what comes back', () => {
  test('does so by month, a rhythm later; of what is known by year alone by year', () => {
    expect(repeatedPeriod(MAY_DAY, 1)).toEqual({ from: '2027-05', until: '2027-05' });
    expect(repeatedPeriod(DAYS, 3)).toEqual({ from: '2029-05', until: '2029-06' });
    expect(repeatedPeriod(MONTH, 2)).toEqual({ from: '2029-05', until: '2029-05' });
    expect(repeatedPeriod(YEAR, 1)).toEqual({ from: '2027', until: '2027' });
    expect(repeatedPeriod({ firstDay: '2028-02-29', lastDay: '2028-02-29', precision: 'day' }, 1)).toEqual({
      from: '2029-02',
      until: '2029-02',
    });
    expect(repeatedPeriod(NO_SPAN, 1)).toBeNull();
  });

  test('comes after the latest of which the days are known', () => {
    expect(latestSpan([MAY_DAY, MONTH, NO_SPAN, YEAR])).toBe(MONTH);
    expect(latestSpan([NO_SPAN])).toBeNull();
  });

  test('does so by the shortest rhythm that was said, else every year', () => {
    expect([rhythmOf([null, 3, 2]), rhythmOf([null]), rhythmOf([])]).toEqual([2, 1, 1]);
  });
});

describe('the title of what comes back', () => {
  test('says the new moment where it said the old one, in the language in which it did', () => {
    expect(retitled('Werkbezoek aan Dogbo, 15 mei 2026', MAY_DAY, MONTH, SAYINGS)).toBe('Werkbezoek aan Dogbo, mei 2027');
    expect(retitled('Working visit to Dogbo, 15 May 2026', MAY_DAY, MONTH, SAYINGS)).toBe('Working visit to Dogbo, May 2027');
    expect(retitled('Werkbezoek aan Dogbo, 28 mei tot 2 juni 2026', DAYS, NO_SPAN, SAYINGS)).toBe('Werkbezoek aan Dogbo');
  });

  test('says another year where it ends with one; any other title stays', () => {
    expect(retitled('Witloofkermis 2026', MAY_DAY, MONTH, SAYINGS)).toBe('Witloofkermis 2027');
    expect(retitled('Witloofkermis 2026', MAY_DAY, NO_SPAN, SAYINGS)).toBe('Witloofkermis 2026');
    expect(retitled('Witloofkermis', MAY_DAY, MONTH, SAYINGS)).toBe('Witloofkermis');
    expect(retitled('Kermis, mei 2025', MAY_DAY, MONTH, SAYINGS)).toBe('Kermis, mei 2025');
    expect(retitled('Kermis, mei 2026', NO_SPAN, MONTH, SAYINGS)).toBe('Kermis, mei 2026');
  });
});

test('the rhythm of what comes back is that of the partnerships in which the municipality still takes part', () => {
  const partnership = { rhythmYears: 4, isOurs: true, withdrawnOn: null };
  expect(rhythmOfOurs([partnership])).toBe(4);
  const gone = [
    { ...partnership, rhythmYears: 2, isOurs: false },
    { ...partnership, rhythmYears: 1, withdrawnOn: '2026-01-01' },
  ];
  expect(rhythmOfOurs([partnership, ...gone])).toBe(4);
  expect(rhythmOfOurs(gone)).toBe(1);
});
