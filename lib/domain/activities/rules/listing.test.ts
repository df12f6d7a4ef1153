import { describe, expect, test } from 'vitest';
import { askedList } from '@/lib/platform/listing';
import { activityFilter } from '../schema';
import { ACTIVITY_LIST, lacksFollowUp, linkAsked, linkCode, nearestYear, sectionOf, yearAsked } from './listing';

const TODAY = '2026-11-24';
const ID = '0b7c2f6e-6d3e-4a4f-9a51-0c9b7a1d2e3f';

describe('what an address asks of the list', () => {
  test('a partnership, or a membership under its own name', () => {
    expect(linkAsked('')).toBeNull();
    expect(linkAsked(ID)).toEqual({ kind: 'partnership', id: ID });
    expect(linkAsked(`membership:${ID}`)).toEqual({ kind: 'membership', id: ID });
    for (const kind of ['partnership', 'membership'] as const) expect(linkAsked(linkCode({ kind, id: ID }))).toEqual({ kind, id: ID });
  });

  test('what cannot be read asks for nothing', () => {
    const strange = {
      partnership: "1'; drop",
      approach: ['a', 'b'],
      where: 'both',
      year: '20x6',
      month: '13',
      page: '0',
      sort: 'title',
      open: 'no',
    };
    expect(activityFilter.parse(strange)).toEqual(activityFilter.parse({}));
    expect(activityFilter.parse({ partnership: '-'.repeat(36) }).partnership).toBe('');
  });

  test('its addresses name what was asked, and nothing that goes without saying', () => {
    const asked = activityFilter.parse({ partnership: `membership:${ID}`, where: 'online', month: '04', page: '2' });
    const list = askedList(ACTIVITY_LIST, asked, '/m/x/activities');
    expect(list.address).toBe(`/m/x/activities?partnership=membership%3A${ID}&where=online&month=04`);
    const open = askedList(ACTIVITY_LIST, activityFilter.parse({ open: 'yes' }), '/m/x/activities');
    expect([open.address, open.file]).toEqual(['/m/x/activities?open=yes', '/m/x/activities/csv?open=yes']);
    expect(list.file).toBe(`/m/x/activities/csv?partnership=membership%3A${ID}&where=online&month=04`);
  });

  test('this year unless it names another that can be', () => {
    expect(yearAsked('', TODAY)).toBe(2026);
    expect(yearAsked('2024', TODAY)).toBe(2024);
    expect(yearAsked('0001', TODAY)).toBe(2026);
  });
});

describe('the year beside an empty one', () => {
  test.each([
    [[2027, 2025, 2019], 2026, 2025],
    [[2030, 2027], 2026, 2027],
    [[2026], 2026, null],
    [[], 2026, null],
  ])('of %j beside %i it is %s', (years, year, nearest) => {
    expect(nearestYear(years, year)).toBe(nearest);
  });
});

describe('where an activity stands in the list', () => {
  test.each([
    ['planned', '2026-11-24', 'coming'],
    ['planned', '2026-11-23', 'past'],
    ['planned', null, 'undated'],
    // That it does not take place is worth knowing until its day is past.
    ['cancelled', '2026-12-01', 'coming'],
    ['cancelled', '2026-01-20', 'past'],
    // A project that goes on till the end of the year and of which somebody said that it took place.
    ['done', '2026-12-31', 'past'],
  ] as const)('%s with last day %s: %s', (status, lastDay, section) => {
    expect(sectionOf({ status, lastDay }, TODAY)).toBe(section);
  });
});

describe('a trip without follow-up', () => {
  const trip = {
    ...({ status: 'done', lastDay: '2026-04-17', isTrip: true } as const),
    ...{ hasNoSessions: false, hasFollowUp: false },
  };

  test('asks for one once it is past', () => {
    expect(lacksFollowUp(trip, TODAY)).toBe(true);
    expect(lacksFollowUp({ ...trip, lastDay: TODAY }, TODAY)).toBe(false);
    expect(lacksFollowUp({ ...trip, lastDay: null }, TODAY)).toBe(false);
    expect(lacksFollowUp({ ...trip, status: 'planned' }, TODAY)).toBe(false);
    expect(lacksFollowUp({ ...trip, status: 'cancelled' }, TODAY)).toBe(false);
  });

  test('not when somebody noted one, or that there is none', () => {
    expect(lacksFollowUp({ ...trip, hasFollowUp: true }, TODAY)).toBe(false);
    expect(lacksFollowUp({ ...trip, hasNoSessions: true }, TODAY)).toBe(false);
  });

  test('is one of a kind that is a trip, of this year or the last', () => {
    expect(lacksFollowUp({ ...trip, isTrip: false }, TODAY)).toBe(false);
    expect(lacksFollowUp({ ...trip, lastDay: '2025-01-01' }, TODAY)).toBe(true);
    expect(lacksFollowUp({ ...trip, lastDay: '2024-12-31' }, TODAY)).toBe(false);
  });
});
