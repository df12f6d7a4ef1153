import { expect, test } from 'vitest';
import { own } from '@/tests/support/year-facts';
import { type EffortRecord, effortOf } from './year-effort';

const NOW = { year: 2026, thisYear: 2026 };
const SUBJECTS = [
  { id: 'dogbo', title: 'Stedenband', approach: 'city_to_city' },
  { id: 'ebolowa', title: 'Tweede stedenband', approach: 'city_to_city' },
  { id: 'eurocities', title: 'Eurocities', approach: 'networks' },
];
const record = (of: string, more: Partial<EffortRecord> = {}): EffortRecord => ({
  municipalityId: 'r',
  partnershipId: of === 'eurocities' ? null : of,
  membershipId: of === 'eurocities' ? of : null,
  approach: null,
  year: 2026,
  originNis: '36015',
  confirmedAt: null,
  ftePlanned: null,
  fteActual: null,
  lines: [],
  ...more,
});

test('adds up what is known over ties, memberships and what has no tie, and counts the forms it goes to', () => {
  const records = [
    record('dogbo', { lines: [own(760_000)], ftePlanned: 30 }),
    record('ebolowa', { lines: [own(100_000)] }),
    record('eurocities', { lines: [own(200_000, 1)], ftePlanned: 5 }),
    record('', { partnershipId: null, approach: 'humanitarian', lines: [own(0)] }),
  ];
  expect(effortOf(records, SUBJECTS, NOW)).toMatchObject({
    ownOperating: 1_060_000,
    staff: 35,
    basis: 'planned',
    approaches: 2,
    without: [],
  });
});

test('nothing known is not nothing spent, and names what has no figure', () => {
  const { ownOperating, staff, without } = effortOf([record('dogbo', { lines: [own(null)] })], SUBJECTS, NOW);
  expect([ownOperating, staff]).toEqual([null, null]);
  expect(without.map(({ id }) => id)).toEqual(['dogbo', 'ebolowa', 'eurocities']);
  expect(effortOf([record('dogbo', { ftePlanned: 0 })], SUBJECTS, NOW)).toMatchObject({ staff: 0, ownOperating: null });
});

test('a year that is wholly confirmed adds up what was spent', () => {
  const confirmed = record('dogbo', { confirmedAt: new Date('2026-11-01'), lines: [own(760_000, 700_000)], fteActual: 20 });
  expect(effortOf([confirmed], SUBJECTS, NOW)).toMatchObject({ ownOperating: 700_000, staff: 20, basis: 'actual' });
  expect(effortOf([confirmed, record('ebolowa', { lines: [own(100_000)] })], SUBJECTS, NOW)).toMatchObject({
    ownOperating: 800_000,
    basis: 'planned',
  });
  expect(effortOf([], SUBJECTS, NOW)).toMatchObject({ basis: 'planned', approaches: 0 });
});
