import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIVITY_STATUSES, SETTINGS } from '../../activities/rules';
import { SIDES } from '../../partnerships/rules/facts';
import { balanceOf, LEDGER_COLUMNS, type LedgerColumn, ledgerOf, type Meeting, peopleOf, ringAt, yearsShown } from './ledger';

const TODAY = '2026-11-24';

const meeting = (id: string, day: string | null, more: Partial<Meeting> = {}): Meeting => ({
  id,
  status: 'done',
  setting: 'at_partner',
  firstDay: day,
  lastDay: day,
  precision: day === null ? null : 'day',
  people: [],
  ...more,
});

const people = (ours: number | null, theirs?: number | null): Meeting['people'] => [
  { side: 'ours', people: ours },
  ...(theirs === undefined ? [] : [{ side: 'theirs' as const, people: theirs }]),
];

describe('a thread', () => {
  test('is one meeting, the latest first, in the year of its last day', () => {
    const ledger = ledgerOf(
      [meeting('a', '2025-06-02'), meeting('b', '2026-01-12', { firstDay: '2025-12-30' }), meeting('c', '2026-03-16')],
      null,
      TODAY,
    );
    expect(ledger.years.map(({ year, threads }) => [year, threads.map(({ first }) => first.id)])).toEqual([
      [2026, ['c', 'b']],
      [2025, ['a']],
    ]);
  });

  test('holds all that took place online in one year; what is planned or did not take place online stands by itself', () => {
    const online = (id: string, day: string, status: Meeting['status'] = 'done') => meeting(id, day, { setting: 'online', status });
    const ledger = ledgerOf(
      [
        online('a', '2026-02-12'),
        online('b', '2026-06-09'),
        online('c', '2026-12-01', 'planned'),
        online('d', '2026-05-04', 'cancelled'),
        online('e', '2025-02-12'),
      ],
      null,
      TODAY,
    );
    expect(ledger.years.map(({ threads }) => threads.map(({ first, others }) => [first.id, ...others.map(({ id }) => id)]))).toEqual([
      [['c'], ['b', 'a'], ['d']],
      [['e']],
    ]);
    expect(ledger.totals.online).toBe(3);
  });

  test('is none where no day is known; those are told beside it', () => {
    const ledger = ledgerOf([meeting('a', '2026-03-16'), meeting('b', null, { status: 'planned' })], null, TODAY);
    expect(ledger.undated).toBe(1);
    expect(ledger.years.flatMap(({ threads }) => threads)).toHaveLength(1);
  });
});

describe('years', () => {
  test('go from the first recorded one to this one, those without a meeting too; before it nothing is known', () => {
    const ledger = ledgerOf([meeting('a', '2023-03-16')], 2010, TODAY);
    expect(ledger.years.map(({ year }) => year)).toEqual([2026, 2025, 2024, 2023]);
    expect(ledger.unrecorded).toEqual({ from: 2010, until: 2022 });
    expect(ledger.years[0]?.counts.at_partner).toBe(0);
  });

  test('before it are none when the partnership is not older, or nobody knows how old it is', () => {
    for (const since of [2023, 2024, null]) expect(ledgerOf([meeting('a', '2023-03-16')], since, TODAY).unrecorded).toBeNull();
  });

  test('to come are there only for what is planned in them, and nothing begins with them', () => {
    const planned = meeting('a', '2029-03-16', { status: 'planned' });
    const years = (meetings: Meeting[]) => ledgerOf(meetings, 2010, TODAY).years.map(({ year, isAhead }) => [year, isAhead]);
    expect(years([planned, meeting('b', '2025-03-16')])).toEqual([
      [2029, true],
      [2026, false],
      [2025, false],
    ]);
    expect(years([planned])).toEqual([[2029, true]]);
    expect(ledgerOf([planned], 2010, TODAY)).toMatchObject({ unrecorded: { from: 2010, until: 2026 }, balance: { since: null } });
    expect(ledgerOf([planned], 2027, TODAY).unrecorded).toBeNull();
  });

  test('without any activity are none: all since it began are unrecorded', () => {
    expect(ledgerOf([], 2010, TODAY)).toMatchObject({ years: [], unrecorded: { from: 2010, until: 2026 }, balance: { since: null } });
    for (const since of [2027, null]) expect(ledgerOf([], since, TODAY).unrecorded).toBeNull();
  });

  test('are eight where there are more than twelve, until the older ones are asked for', () => {
    const since = (year: number) => ledgerOf([meeting('a', `${year}-03-16`)], null, TODAY);
    expect(yearsShown(since(2015), false)).toMatchObject({ isCut: false });
    expect(yearsShown(since(2015), false).shown).toHaveLength(12);
    const { shown, isCut } = yearsShown(since(2014), false);
    expect([isCut, shown.length, shown[0]?.year]).toEqual([true, 8, 2026]);
    expect(yearsShown(since(2014), true).shown).toHaveLength(13);
  });

  test('to come take no place of those that were', () => {
    const planned = ['2027', '2031'].map((year) => meeting(year, `${year}-03-16`, { status: 'planned' }));
    const since = (year: number) => yearsShown(ledgerOf([...planned, meeting('a', `${year}-03-16`)], null, TODAY), false);
    expect([since(2015).isCut, since(2015).shown.length]).toEqual([false, 14]);
    expect([since(2014).isCut, ...since(2014).shown.map(({ year }) => year)]).toEqual([
      ...[true, 2031, 2027],
      ...[2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019],
    ]);
  });
});

describe('people', () => {
  test('of a side of which nothing was said are unknown, not nobody', () => {
    expect(peopleOf({ people: people(4) }, 'ours')).toEqual({ known: 4, isAtLeast: false });
    expect(peopleOf({ people: people(4) }, 'theirs')).toEqual({ known: 0, isAtLeast: true });
    expect(peopleOf({ people: [...people(4), ...people(null)] }, 'ours')).toEqual({ known: 4, isAtLeast: true });
  });

  test('who travelled are those of the side that went, on what took place', () => {
    const { travelled } = ledgerOf(
      [
        meeting('a', '2026-03-16', { people: people(4, 30) }),
        meeting('b', '2025-03-16', { people: people(5, 20) }),
        meeting('c', '2025-06-02', { setting: 'with_us', people: people(40, 3) }),
        meeting('d', '2025-06-03', { setting: 'with_us' }),
        meeting('e', '2026-01-12', { status: 'cancelled', people: people(9) }),
        meeting('f', '2026-01-12', { setting: 'third_place', people: people(9, 9) }),
      ],
      null,
      TODAY,
    );
    expect(travelled).toEqual({ ours: { known: 9, isAtLeast: false }, theirs: { known: 3, isAtLeast: true } });
  });
});

describe('the balance', () => {
  test('counts visits that took place, one way; the ring lies at the side that travelled more often', () => {
    const tally = (setting: Meeting['setting'], number: number, status: Meeting['status'] = 'done', year: number | null = 2025) => ({
      ...{ setting, number, status, year },
    });
    const balance = balanceOf(
      [
        tally('at_partner', 8),
        tally('with_us', 2, 'done', 2019),
        tally('online', 17),
        tally('third_place', 1),
        tally('at_home', 4),
        tally('with_us', 3, 'cancelled'),
        tally('online', 1, 'cancelled'),
        tally('at_partner', 5, 'planned', null),
      ],
      TODAY,
    );
    expect(balance).toEqual({ toPartner: 8, toUs: 2, cancelled: 3, since: 2019 });
    expect(ringAt(balance)).toBe(0.2);
    expect(ringAt({ toPartner: 0, toUs: 0 })).toBeNull();
  });
});

const days = fc.integer({ min: 0, max: 9500 }).map((day) => new Date(Date.UTC(2006, 0, 1 + day)).toISOString().slice(0, 10));
const anyMeeting = fc
  .record({
    id: fc.uuid(),
    status: fc.constantFrom(...ACTIVITY_STATUSES),
    setting: fc.constantFrom(...SETTINGS),
    day: fc.option(days),
    people: fc.array(fc.record({ side: fc.constantFrom(...SIDES), people: fc.option(fc.nat(50)) }), { maxLength: 4 }),
  })
  .map(({ id, status, setting, day, people: who }) =>
    // Only a planned one has no day.
    meeting(id, status === 'planned' ? day : (day ?? '2020-01-01'), { status, setting, people: who }),
  );
const anyMeetings = fc.uniqueArray(anyMeeting, { maxLength: 40, selector: ({ id }) => id });

describe('for any meetings', () => {
  test('each that took place is in exactly one thread, and so is each other one that has a day', () => {
    fc.assert(
      fc.property(anyMeetings, fc.option(fc.integer({ min: 1990, max: 2026 })), (meetings, since) => {
        const { years, undated } = ledgerOf(meetings, since, TODAY);
        const drawn = years.flatMap(({ threads }) => threads.flatMap(({ first, others }) => [first, ...others].map(({ id }) => id)));
        expect(drawn.toSorted()).toEqual(meetings.flatMap(({ id, lastDay }) => (lastDay === null ? [] : [id])).toSorted());
        expect(undated).toBe(meetings.length - drawn.length);
        for (const { year, threads } of years)
          for (const { first, others, status, setting } of threads)
            for (const each of [first, ...others]) {
              expect(each.lastDay?.startsWith(String(year))).toBe(true);
              expect([each.status, each.setting]).toEqual([status, setting]);
            }
      }),
    );
  });

  test('the order in which they come does not matter', () => {
    const shuffled = anyMeetings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([meetings, other]) => {
        expect(ledgerOf(other, 2010, TODAY)).toEqual(ledgerOf(meetings, 2010, TODAY));
      }),
    );
  });

  test('years add up to the total, and the total to what took place', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        const { years, totals, balance } = ledgerOf(meetings, null, TODAY);
        const summed = (column: LedgerColumn) => years.reduce((sum, { counts }) => sum + counts[column], 0);
        for (const column of LEDGER_COLUMNS) expect(totals[column]).toBe(summed(column));
        const held = meetings.filter(({ status }) => status === 'done').length;
        expect(SETTINGS.reduce((sum, setting) => sum + totals[setting], 0)).toBe(held);
        expect(totals.cancelled).toBe(meetings.filter(({ status }) => status === 'cancelled').length);
        expect([balance.toPartner, balance.toUs]).toEqual([totals.at_partner, totals.with_us]);
      }),
    );
  });

  test('each year from the first to this one stands there once, and of those to come each that has something', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        const { years } = ledgerOf(meetings, null, TODAY);
        const past = years.filter(({ isAhead }) => !isAhead).map(({ year }) => year);
        expect(past).toEqual(past.map((_, at) => 2026 - at));
        for (const { year, isAhead, threads } of years) expect([isAhead, isAhead && threads.length === 0]).toEqual([year > 2026, false]);
      }),
    );
  });
});
