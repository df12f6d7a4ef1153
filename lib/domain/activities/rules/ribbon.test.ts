import { describe, expect, test } from 'vitest';
import { weeksOf } from './month';
import { type InAYear, isInMonth, isOneDay, lanesOf, monthPlaces, placeInYear } from './ribbon';

const MARK = { markShape: 'circle', markColour: 'approach-1' };
const partnership = (title: string) => ({ kind: 'partnership', id: title, title, ...MARK }) as const;
const anActivity = (of: Partial<InAYear> = {}): InAYear => ({
  ...{ id: 'a', title: 'Werkbezoek', status: 'done', links: [], approaches: [] },
  ...{ firstDay: '2026-03-16', lastDay: '2026-03-24', precision: 'day' },
  ...of,
});

describe('the rows of a year', () => {
  test('partnerships, then memberships, then approaches outside them, then nothing; each by title', () => {
    const lanes = lanesOf(
      [
        anActivity(),
        anActivity({ approaches: [{ code: 'humanitarian', name: 'Noodhulp', ...MARK }] }),
        anActivity({ links: [{ kind: 'membership', id: 'm', title: 'Aa-netwerk', ...MARK }] }),
        anActivity({
          links: [partnership('Veltin'), partnership('Dogbo')],
          approaches: [{ code: 'twinning', name: 'Verbroedering', ...MARK }],
        }),
        anActivity({ links: [partnership('Dogbo')] }),
      ],
      [],
      'nl',
    );
    expect(lanes.map(({ kind, title, activities }) => [kind, title, activities.length])).toEqual([
      ['partnership', 'Dogbo', 2],
      ['partnership', 'Veltin', 1],
      ['membership', 'Aa-netwerk', 1],
      ['approach', 'Noodhulp', 1],
      ['none', '', 1],
    ]);
  });

  test('each has as many as were counted, drawn or not; what only reaches into the year is drawn and not counted', () => {
    const counted = [
      { links: [partnership('Veltin')], approaches: [], count: 600 },
      { links: [], approaches: [], count: 2 },
    ];
    const lanes = lanesOf([anActivity(), anActivity({ links: [partnership('Dogbo')], lastDay: '2027-01-03' })], counted, 'nl');
    expect(lanes.map(({ title, count, activities }) => [title, count, activities.length])).toEqual([
      ['Dogbo', 0, 1],
      ['Veltin', 600, 0],
      ['', 2, 1],
    ]);
  });
});

describe('the place of days in a year', () => {
  test('is a part of its width, and ends at its edges', () => {
    expect(placeInYear(2026, '2026-01-01', '2026-12-31')).toEqual({ left: 0, width: 100 });
    expect(placeInYear(2026, '2025-12-20', '2026-01-01').width).toBeCloseTo(100 / 365);
    const last = placeInYear(2026, '2026-12-28', '2027-01-03');
    expect(last.left + last.width).toBeCloseTo(100);
    expect(placeInYear(2028, '2028-02-29', '2028-02-29').left).toBeCloseTo((59 / 366) * 100);
  });

  test('a month begins where its first day is', () => {
    const places = monthPlaces(2026);
    expect(places).toHaveLength(12);
    expect(places[0]).toBe(0);
    expect(places[11]).toBeCloseTo((334 / 365) * 100);
  });

  test('a day is a sign, what lasts longer or is known less exactly is a bar', () => {
    expect(isOneDay(anActivity({ firstDay: '2026-10-09', lastDay: '2026-10-09' }))).toBe(true);
    expect(isOneDay(anActivity())).toBe(false);
    expect(isOneDay(anActivity({ firstDay: '2026-10-01', lastDay: '2026-10-31', precision: 'month' }))).toBe(false);
  });

  test('it stands in each month that it touches, and nowhere when only its year is known', () => {
    const months = (of: Partial<InAYear>) =>
      Array.from({ length: 12 }, (_, at) => at + 1).filter((month) => isInMonth(anActivity(of), 2026, month));
    expect(months({ firstDay: '2026-11-30', lastDay: '2026-12-08' })).toEqual([11, 12]);
    expect(months({ firstDay: '2025-12-28', lastDay: '2026-01-03' })).toEqual([1]);
    expect(months({ firstDay: '2026-01-01', lastDay: '2026-12-31', precision: 'year' })).toEqual([]);
    expect(months({ firstDay: null, lastDay: null, precision: null })).toEqual([]);
  });
});

describe('the calendar of a month', () => {
  const trip = anActivity({ id: 'trip', firstDay: '2026-11-30', lastDay: '2026-12-08' });
  const market = anActivity({ id: 'market', firstDay: '2026-12-05', lastDay: '2026-12-05' });

  test('has whole weeks from Monday', () => {
    const weeks = weeksOf([], 2026, 12);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.days[0]).toEqual({ day: '2026-11-30', isOfMonth: false });
    expect(weeks.at(-1)?.days.at(-1)).toEqual({ day: '2027-01-03', isOfMonth: false });
    // February 2027 begins on a Monday and takes four.
    expect(weeksOf([], 2027, 2)).toHaveLength(4);
  });

  test('an activity is a piece in each week, beside what is there already', () => {
    const [first, second] = weeksOf([trip, market], 2026, 12).map(({ pieces }) => pieces);
    expect(first).toEqual([
      { activity: trip, from: 0, days: 7, slot: 0, begins: true, ends: false },
      { activity: market, from: 5, days: 1, slot: 1, begins: true, ends: true },
    ]);
    expect(second).toEqual([{ activity: trip, from: 0, days: 2, slot: 0, begins: false, ends: true }]);
  });

  test('only what has days, and three under each other', () => {
    const month = anActivity({ firstDay: '2026-12-01', lastDay: '2026-12-31', precision: 'month' });
    expect(weeksOf([month], 2026, 12).flatMap(({ pieces }) => pieces)).toEqual([]);
    expect(weeksOf(Array(5).fill(market), 2026, 12).flatMap(({ pieces }) => pieces)).toHaveLength(3);
  });
});
