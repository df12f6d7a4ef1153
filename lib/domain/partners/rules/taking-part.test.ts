import { describe, expect, test } from 'vitest';
import { takingPart } from './taking-part';

const role = (id: string, fromDate: string | null, untilDate: string | null = null, withdrawnOn: string | null = null) => ({
  fromDate,
  untilDate,
  partnership: { id, withdrawnOn },
});

describe('in how many partnerships a partner takes part', () => {
  test('each counts once, with the first year of all', () => {
    const roles = [role('dogbo', '2023-03-01'), role('dogbo', '2021-09-01'), role('veltin', '2024-01-01', '2026-11-24')];
    expect(takingPart(roles, '2026-11-24')).toEqual({ count: 2, since: 2021 });
  });

  test('without what ended and what was withdrawn', () => {
    const roles = [role('dogbo', '2021-09-01', '2026-11-23'), role('veltin', '2020-01-01', null, '2025-01-01')];
    expect(takingPart(roles, '2026-11-24')).toEqual({ count: 0, since: null });
  });

  test('without what is still to begin', () => {
    expect(takingPart([role('dogbo', '2030-01-01'), role('veltin', '2026-11-24')], '2026-11-24')).toEqual({ count: 1, since: 2026 });
  });

  test('no year is said where one is not known', () => {
    expect(takingPart([role('dogbo', '2021-09-01'), role('veltin', null)], '2026-11-24')).toEqual({ count: 2, since: null });
  });
});
