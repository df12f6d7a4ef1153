import { expect, test } from 'vitest';
import { isSettled } from './records';

test('a year is settled when it is confirmed and none of the own records of it is open', () => {
  const asked = { municipalityId: 'r', year: 2026, isConfirmed: true };
  const record = (more: object) => ({ municipalityId: 'r', year: 2026, confirmedAt: new Date(0), ...more });
  expect(isSettled(asked, [])).toBe(true);
  expect(isSettled({ ...asked, isConfirmed: false }, [record({})])).toBe(false);
  expect(isSettled(asked, [record({}), record({ confirmedAt: null })])).toBe(false);
  const others = [record({}), record({ confirmedAt: null, year: 2025 }), record({ confirmedAt: null, municipalityId: 'z' })];
  expect(isSettled(asked, others)).toBe(true);
});
