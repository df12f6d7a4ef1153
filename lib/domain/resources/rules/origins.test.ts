import { expect, test } from 'vitest';
import { isWhollyConfirmed, offeredRows, originIn, originKept, originShown, predecessorName } from './origins';

const MERGED = [
  { nisCode: '44088', name: 'Merelbeke-Melle', validFrom: '2025-01-01', validTo: null, isOwn: true },
  { nisCode: '44040', name: 'Melle', validFrom: null, validTo: '2024-12-31', isOwn: false },
  { nisCode: '44043', name: 'Merelbeke', validFrom: null, validTo: '2024-12-31', isOwn: false },
];

test('a year is recorded under the own code, or under that of a predecessor that still existed', () => {
  expect(originIn(MERGED, null, 2026)?.nisCode).toBe('44088');
  expect(originIn(MERGED, '44040', 2024)?.name).toBe('Melle');
  expect(originIn(MERGED, '44040', 2025)).toBeNull();
  expect(originIn(MERGED, '36015', 2020)).toBeNull();
});

test('a year before the municipality existed is its predecessors’: never recorded under the own code, shown by the first of them', () => {
  expect(originIn(MERGED, null, 2025)?.nisCode).toBe('44088');
  expect([originIn(MERGED, null, 2024), originIn(MERGED, '44088', 2024)]).toEqual([null, null]);
  expect(originShown(MERGED, null, 2024)?.name).toBe('Melle');
  expect([originShown(MERGED, '44088', 2024), originShown(MERGED, '36015', 2024)]).toEqual([null, null]);
  expect(originShown(MERGED, null, 2025)?.isOwn).toBe(true);
});

test('a year is confirmed when the municipality did so, or before it existed each of those that lived then', () => {
  expect(isWhollyConfirmed(MERGED, [], 2024)).toBe(false);
  expect(isWhollyConfirmed(MERGED, ['44043'], 2024)).toBe(false);
  expect(isWhollyConfirmed(MERGED, ['44043', '44040'], 2024)).toBe(true);
  expect(isWhollyConfirmed(MERGED, ['44088'], 2024)).toBe(true);
  expect(isWhollyConfirmed(MERGED, ['44043', '44040'], 2025)).toBe(false);
  expect(isWhollyConfirmed(MERGED.slice(0, 1), [], 2016)).toBe(false);
});

test('where nobody knows a predecessor, the municipality records its older years itself', () => {
  expect(originIn(MERGED.slice(0, 1), null, 2016)?.nisCode).toBe('44088');
});

test('from year to year the predecessor is kept, up to its last', () => {
  const [merged, melle] = MERGED;
  if (merged === undefined || melle === undefined) throw new Error('two are there');
  expect([originKept(melle, 2023), originKept(melle, 2025), originKept(merged, 2026)]).toEqual(['44040', null, null]);
});

test('an empty year is offered by each predecessor while the municipality did not exist', () => {
  const rows = [2025, 2024].map((year) => ({ year, originNis: null, record: null }));
  expect(offeredRows(rows, MERGED).map(({ year, originNis }) => [year, originNis])).toEqual([
    [2025, null],
    [2024, '44040'],
    [2024, '44043'],
  ]);
  const kept = [{ year: 2024, originNis: '44043', record: {} }];
  expect(offeredRows(kept, MERGED)).toEqual(kept);
});

test('a predecessor is named, the municipality itself is not', () => {
  expect([predecessorName(MERGED, '44043'), predecessorName(MERGED, '44088'), predecessorName(MERGED, null)]).toEqual([
    'Merelbeke',
    null,
    null,
  ]);
});
