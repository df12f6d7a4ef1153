import { describe, expect, test } from 'vitest';
import { aMeeting } from '@/tests/support/meetings';
import { daysOf, ledgerOf, type Meeting } from './ledger';

describe('days', () => {
  const visit = (first: string | null, last: string | null, more: Partial<ReturnType<typeof aMeeting>> = {}): Meeting =>
    aMeeting('a', { firstDay: first, lastDay: last, ...more });

  test('of a visit are those on which it was, the first and the last too, where both are known', () => {
    expect(daysOf(visit('2026-03-16', '2026-03-20'))).toBe(5);
    expect(daysOf(visit('2025-12-30', '2026-01-02', { setting: 'with_us' }))).toBe(4);
    for (const more of [{ precision: 'month' }, { precision: 'year' }, { status: 'cancelled' }] as const)
      expect(daysOf(visit('2026-03-01', '2026-03-31', more))).toBeNull();
    for (const setting of ['online', 'third_place', 'at_home'] as const)
      expect(daysOf(visit('2026-03-16', '2026-03-16', { setting }))).toBeNull();
    expect(daysOf(visit(null, null, { precision: null, status: 'planned' }))).toBeNull();
  });

  test('of a year and of all are those of the side that travelled, on what took place; one that is unknown makes them "at least"', () => {
    const { years, days } = ledgerOf(
      [
        visit('2026-03-16', '2026-03-20'),
        visit('2026-06-01', '2026-06-30', { id: 'b', precision: 'month' }),
        visit('2026-12-01', '2026-12-09', { id: 'c', status: 'planned' }),
        visit('2025-06-02', '2025-06-04', { id: 'd', setting: 'with_us' }),
      ],
      null,
      '2026-11-24',
    );
    expect(years.map(({ days: { ours, theirs } }) => [ours, theirs])).toEqual([
      [
        { known: 5, isAtLeast: true },
        { known: 0, isAtLeast: false },
      ],
      [
        { known: 0, isAtLeast: false },
        { known: 3, isAtLeast: false },
      ],
    ]);
    expect(days).toEqual({ ours: { known: 5, isAtLeast: true }, theirs: { known: 3, isAtLeast: false } });
  });
});
