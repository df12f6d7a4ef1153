import { describe, expect, test } from 'vitest';
import { nextClosing, readDaysOfYear } from './closing';

describe('days that come back each year', () => {
  test.each([
    ['15 oktober', ['10-15']],
    ['15 October', ['10-15']],
    ['15/10, 1/3', ['03-01', '10-15']],
    ['1 maart en 15 oktober', ['03-01', '10-15']],
    ['1 maart; 1 maart', ['03-01']],
    ['October 15, March 1', ['03-01', '10-15']],
    ['29 februari', ['02-29']],
    ['1 februari, 1 mei, 1 september en 31 oktober', ['02-01', '05-01', '09-01', '10-31']],
  ])('%s', (typed, days) => expect(readDaysOfYear(typed)).toEqual({ ok: true, days }));

  test.each([
    ['', 'days_missing'],
    [' , ', 'days_missing'],
    ['30 februari', 'no_such_day'],
    ['15/13', 'no_such_month'],
    ['oktober', 'days_unreadable'],
    ['15 oktober 2026', 'days_unreadable'],
    ['<b>15 oktober</b>', 'days_unreadable'],
    ['1/1, 2/1, 3/1, 4/1, 5/1, 6/1, 7/1', 'days_too_many'],
  ])('%j is refused', (typed, code) => expect(readDaysOfYear(typed)).toEqual({ ok: false, code }));
});

describe('the next closing', () => {
  const on = (...days: string[]) => ({ article: '', kind: 'days' as const, days });
  test.each([
    [on('10-15'), '2026-10-15', '2026-10-15'],
    [on('10-15'), '2026-10-16', '2027-10-15'],
    [on('03-01', '10-15'), '2026-11-24', '2027-03-01'],
    [on('02-29'), '2026-11-24', '2027-02-28'],
    [on('02-29'), '2027-12-01', '2028-02-29'],
    [{ article: '', kind: 'before' as const, weeks: 6 }, '2026-11-24', null],
    [{ article: '', kind: 'permanent' as const }, '2026-11-24', null],
    [undefined, '2026-11-24', null],
  ])('%o on %s is %s', (closing, today, day) => expect(nextClosing(closing, today)).toBe(day));
});
