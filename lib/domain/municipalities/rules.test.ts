import { describe, expect, test } from 'vitest';
import { refused } from '@/lib/platform/result';
import {
  dayAfter,
  dayBefore,
  existsOn,
  isMunicipalitySlug,
  type MergingMunicipality,
  mayMerge,
  mergerRefusal,
  municipalityKey,
  municipalitySlug,
  OLDEST_MERGER,
} from './rules';

test('an ended municipality whose name carries on is told apart by its code', () => {
  expect(municipalitySlug('Merelbeke-Melle', '44088', false)).toBe('merelbeke-melle');
  expect(municipalitySlug('Deinze', '44011', true)).toBe('deinze-44011');
  expect(municipalitySlug("'s Gravenvoeren", '1', false)).toBe('s-gravenvoeren');
});

test.each([
  ['sint niklaas', 'sintniklaas'],
  ['st niklaas', 'sintniklaas'],
  ['st pieters leeuw', 'sintpietersleeuw'],
  ['diest', 'diest'],
  ['staden', 'staden'],
])('%s is searched as %s', (folded, key) => {
  expect(municipalityKey(folded)).toBe(key);
});

test('a municipality exists from its first to its last day', () => {
  const merged = { validFrom: null, validTo: '2024-12-31' };
  expect(existsOn(merged, '2024-12-31')).toBe(true);
  expect(existsOn(merged, '2025-01-01')).toBe(false);
  expect(existsOn({ validFrom: '2025-01-01', validTo: null }, '2024-12-31')).toBe(false);
});

test('the days before and after cross months, years and a leap day', () => {
  expect(dayBefore('2025-01-01')).toBe('2024-12-31');
  expect(dayAfter('2024-12-31')).toBe('2025-01-01');
  expect(dayBefore('2024-03-01')).toBe('2024-02-29');
});

describe('a merger', () => {
  const TODAY = '2026-11-24';
  const melle: MergingMunicipality = { id: 'melle', validFrom: null, validTo: null, successorId: null };
  const both: MergingMunicipality = { id: 'merelbeke-melle', validFrom: '2025-01-01', validTo: null, successorId: null };
  const merger = { predecessor: melle, successor: both, firstDay: '2025-01-01' };

  test('of two that live may be, on a day that has come', () => {
    expect(mayMerge(merger, TODAY)).toBe(true);
    expect(mayMerge(merger, '2025-01-01')).toBe(true);
    expect(mergerRefusal(merger, '2024-12-31')).toEqual(refused('merger_day_implausible'));
  });

  test('is never with itself, nor into one that has ended', () => {
    expect(mergerRefusal({ ...merger, predecessor: both }, TODAY)).toEqual(refused('merges_into_itself'));
    expect(mergerRefusal({ ...merger, successor: { ...both, successorId: 'later' } }, TODAY)).toEqual(refused('successor_ended'));
  });

  test('that is known already may be done again on its own day, and on no other', () => {
    const known = { ...melle, validTo: '2024-12-31', successorId: both.id };
    expect(mayMerge({ ...merger, predecessor: known }, TODAY)).toBe(true);
    expect(mergerRefusal({ ...merger, predecessor: known, firstDay: '2025-01-02' }, TODAY)).toEqual(refused('merger_day_implausible'));
    expect(mergerRefusal({ ...merger, predecessor: { ...known, successorId: 'gent' } }, TODAY)).toEqual(refused('merged_elsewhere'));
  });

  test.each([
    ['before the successor begins', both, '2024-12-31'],
    ['before the first mergers', { ...both, validFrom: null }, '1976-12-31'],
    ['tomorrow', both, '2026-11-25'],
  ])('does not happen %s', (_, successor, firstDay) => {
    expect(mergerRefusal({ ...merger, successor, firstDay }, TODAY)).toEqual(refused('merger_day_implausible'));
  });

  test('does not happen before the predecessor itself began', () => {
    const young = { ...melle, validFrom: '2019-01-01' };
    const old = { ...both, validFrom: null };
    expect(mergerRefusal({ predecessor: young, successor: old, firstDay: '2019-01-01' }, TODAY)).toEqual(refused('merger_day_implausible'));
    expect(mayMerge({ predecessor: melle, successor: old, firstDay: OLDEST_MERGER }, TODAY)).toBe(true);
  });
});

test.each(['gent', 's-gravenvoeren', 'hasselt-71022', 'Roeselare'])('%s can name a municipality', (slug) => {
  expect(isMunicipalitySlug(slug)).toBe(true);
});

test.each(['', 'gent\u0000', 'a b', '../gent', '\ud800', 'a'.repeat(121)])('%j cannot', (slug) => {
  expect(isMunicipalitySlug(slug)).toBe(false);
});
