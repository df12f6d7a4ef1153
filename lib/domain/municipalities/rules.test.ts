import { expect, test } from 'vitest';
import { existsOn, municipalitySlug } from './rules';

test('an ended municipality whose name carries on is told apart by its code', () => {
  expect(municipalitySlug('Merelbeke-Melle', '44088', false)).toBe('merelbeke-melle');
  expect(municipalitySlug('Deinze', '44011', true)).toBe('deinze-44011');
  expect(municipalitySlug("'s Gravenvoeren", '1', false)).toBe('s-gravenvoeren');
});

test('a municipality exists from its first to its last day', () => {
  const merged = { validFrom: null, validTo: '2024-12-31' };
  expect(existsOn(merged, '2024-12-31')).toBe(true);
  expect(existsOn(merged, '2025-01-01')).toBe(false);
  expect(existsOn({ validFrom: '2025-01-01', validTo: null }, '2024-12-31')).toBe(false);
});
