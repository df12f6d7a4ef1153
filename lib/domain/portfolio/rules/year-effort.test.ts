import { expect, test } from 'vitest';
import { budgetLine as line, partnershipOfYear as partnership, recordOfYear as record, tableOf } from '@/tests/support/resources-year';
import { effortOf } from './year-effort';

const MEMBERSHIP = { id: 'eurocities', organisation: 'Eurocities', approach: 'networks', sinceYear: 2010, untilYear: null };
const world = { partnerships: [partnership('dogbo'), partnership('ebolowa')], memberships: [MEMBERSHIP] };

test('adds up over partnerships, memberships and what has no partnership, and counts the approaches that own money goes to', () => {
  const table = tableOf({
    ...world,
    records: [
      record({ id: '1', partnershipId: 'dogbo', lines: [line({ plannedCents: 760_000 })], ftePlanned: 30 }),
      record({ id: '2', partnershipId: 'ebolowa', lines: [line({ plannedCents: 100_000 })] }),
      record({ id: '3', membershipId: 'eurocities', lines: [line({ plannedCents: 200_000, actualCents: 1 })], ftePlanned: 5 }),
      record({ id: '4', approach: 'indirect', lines: [line({ plannedCents: 0 })] }),
    ],
  });
  expect(effortOf(table, false)).toEqual({
    basis: 'planned',
    ownOperating: 1_060_000,
    staff: 35,
    approaches: 2,
    subjects: 3,
    without: [],
  });
  const locked = table.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, record: row.record && { ...row.record, confirmedAt: new Date(0) } })),
  }));
  expect(effortOf({ ...table, groups: locked }, true)).toMatchObject({ basis: 'actual', ownOperating: 1, staff: null, approaches: 1 });
});

test('nothing known is not nothing spent, and what has no figure is named', () => {
  const empty = record({ partnershipId: 'dogbo', lines: [line()] });
  expect(effortOf(tableOf({ ...world, records: [empty] }), false)).toMatchObject({
    ownOperating: null,
    staff: null,
    subjects: 3,
    without: ['Stedenband dogbo', 'Stedenband ebolowa', 'Eurocities'],
  });
  const zero = record({ partnershipId: 'dogbo', ftePlanned: 0 });
  expect(effortOf(tableOf({ ...world, records: [zero] }), false)).toMatchObject({
    staff: 0,
    without: ['Stedenband ebolowa', 'Eurocities'],
  });
});

test('a partnership that two predecessors recorded is one subject, filled in as soon as one of them said something', () => {
  const records = [
    record({ id: '1', originNis: '44040', partnershipId: 'dogbo', ftePlanned: 10 }),
    record({ id: '2', originNis: '44043', partnershipId: 'dogbo' }),
  ];
  expect(effortOf(tableOf({ partnerships: [partnership('dogbo')], records }), false)).toMatchObject({
    staff: 10,
    subjects: 1,
    without: [],
  });
});

test('a year tells what was spent once it is over, or confirmed without a record that was opened again', () => {
  const lines = [line({ plannedCents: 1, actualCents: 2 })];
  const locked = record({ id: '1', partnershipId: 'dogbo', confirmedAt: new Date(0), lines });
  const open = record({ id: '2', partnershipId: 'ebolowa', lines });
  const told = (records: (typeof open)[], isConfirmed: boolean, year = 2026) =>
    effortOf(tableOf({ ...world, year, records: records.map((each) => ({ ...each, year })) }), isConfirmed);
  expect(told([locked], true)).toMatchObject({ basis: 'actual', ownOperating: 2 });
  expect(told([locked], false).basis).toBe('planned');
  expect(told([locked, open], true)).toMatchObject({ basis: 'planned', ownOperating: 2 });
  expect(told([open], false, 2025)).toMatchObject({ basis: 'actual', ownOperating: 2 });
});
