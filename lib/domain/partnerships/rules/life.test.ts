import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refused } from '@/lib/platform/result';
import { approachPeriodOn, asksCause, entryToTakeBack, firstLifeCycleState, LIFE_CYCLE_STATES, stateOn, stateSince } from './life';

describe('the first state', () => {
  test('what began or is of unknown age runs, what is to begin is explored', () => {
    expect(firstLifeCycleState(2026, 2026)).toBe('active');
    expect(firstLifeCycleState(null, 2026)).toBe('active');
    expect(firstLifeCycleState(2027, 2026)).toBe('exploring');
  });
});

test('what slows down or ends a partnership is asked for its cause', () => {
  expect(LIFE_CYCLE_STATES.filter(asksCause)).toEqual(['dormant', 'phasing_out', 'ended']);
});

describe('the approach of a year', () => {
  const approachPeriods = [{ fromYear: 2015 }, { fromYear: null }, { fromYear: 2030 }];

  test('is the last that began by then', () => {
    expect([1999, 2014, 2015, 2029, 2030].map((year) => approachPeriodOn(approachPeriods, year)?.fromYear)).toEqual([
      null,
      null,
      2015,
      2015,
      2030,
    ]);
  });

  test('before the beginning it is the first that is to begin, and of nothing there is none', () => {
    expect(approachPeriodOn([{ fromYear: 2030 }, { fromYear: 2028 }], 2026)).toEqual({ fromYear: 2028 });
    expect(approachPeriodOn([], 2026)).toBeUndefined();
  });
});

describe('the state on a day', () => {
  const entries = [
    { fromDate: '2025-02-01', state: 'phasing_out' },
    { fromDate: '2003-01-01', state: 'active' },
  ] as const;

  test('is the last that began by then, the day itself included', () => {
    expect(['2002-12-31', '2025-01-31', '2025-02-01'].map((day) => stateOn(entries, day)?.state)).toEqual([
      'active',
      'active',
      'phasing_out',
    ]);
  });

  test('began with the first of equal ones in a row', () => {
    const again = [...entries, { fromDate: '2024-06-01', state: 'active' }, { fromDate: '2026-01-01', state: 'active' }] as const;
    expect(stateSince(again, '2024-12-31')).toEqual({ fromDate: '2003-01-01', state: 'active' });
    expect(stateSince(again, '2026-11-24')).toEqual({ fromDate: '2026-01-01', state: 'active' });
    expect(stateSince([], '2026-11-24')).toBeUndefined();
  });
});

const dayArbitrary = fc
  .tuple(fc.integer({ min: 1900, max: 2036 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const entriesArbitrary = fc.uniqueArray(fc.record({ fromDate: fc.option(dayArbitrary), state: fc.constantFrom(...LIFE_CYCLE_STATES) }), {
  selector: ({ fromDate }) => fromDate,
  minLength: 1,
});

describe('whatever the entries', () => {
  test('their order does not count, one of them holds, and no other began between it and the day', () => {
    fc.assert(
      fc.property(entriesArbitrary, dayArbitrary, (entries, day) => {
        const now = stateOn(entries, day);
        expect(stateOn(entries.toReversed(), day)).toBe(now);
        const begun = entries.filter(({ fromDate }) => (fromDate ?? '') <= day);
        if (begun.length > 0) expect(begun).toContain(now);
        expect(begun.filter(({ fromDate }) => (fromDate ?? '') > (now?.fromDate ?? ''))).toEqual([]);
      }),
    );
  });

  test('a state holds from where it began until the day, without a break', () => {
    fc.assert(
      fc.property(entriesArbitrary, dayArbitrary, (entries, day) => {
        const [now, since] = [stateOn(entries, day), stateSince(entries, day)];
        expect(since?.state).toBe(now?.state);
        const from = (since?.fromDate ?? '') as string;
        const between = entries.filter(({ fromDate }) => (fromDate ?? '') >= from && (fromDate ?? '') <= (now?.fromDate ?? ''));
        expect(new Set(between.map(({ state }) => state))).toEqual(new Set([now?.state]));
        const before = stateOn(
          entries.filter(({ fromDate }) => (fromDate ?? '') < from),
          day,
        );
        expect(before?.state).not.toBe(now?.state);
      }),
    );
  });
});

test('any entry but the first is taken back', () => {
  const entries = [{ id: 'first' }, { id: 'second' }];
  expect(['first', 'second', 'other'].map((id) => entryToTakeBack(entries, id))).toEqual([
    refused('first_entry'),
    { id: 'second' },
    refused('not_found'),
  ]);
});
