import { expect, test } from 'vitest';
import { originIn, predecessorName } from './origins';

const MERGED = [
  { nisCode: '44088', name: 'Merelbeke-Melle', validTo: null, isOwn: true },
  { nisCode: '44040', name: 'Melle', validTo: '2024-12-31', isOwn: false },
  { nisCode: '44043', name: 'Merelbeke', validTo: '2024-12-31', isOwn: false },
];

test('a year is recorded under the own code, or under that of a predecessor that still existed', () => {
  expect(originIn(MERGED, null, 2026)?.nisCode).toBe('44088');
  expect(originIn(MERGED, '44040', 2024)?.name).toBe('Melle');
  expect(originIn(MERGED, '44040', 2025)).toBeNull();
  expect(originIn(MERGED, '36015', 2020)).toBeNull();
});

test('a predecessor is named, the municipality itself is not', () => {
  expect([predecessorName(MERGED, '44043'), predecessorName(MERGED, '44088'), predecessorName(MERGED, null)]).toEqual([
    'Merelbeke',
    null,
    null,
  ]);
});
