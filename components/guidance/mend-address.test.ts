import { expect, test } from 'vitest';
import { facts, record, roeselare } from '@/tests/support/year-facts';
import { mendAddress } from './mend-address';

const tie = { slug: 'roeselare', tieId: 't' };

test('figures are mended in their year, under the name they are recorded in', () => {
  const year = '/m/roeselare/partnerships/t/years/2025';
  const recorded = (originNis: string) => facts({ year: 2025, own: roeselare(record({ originNis })) });
  expect(mendAddress({ ...tie, section: 'money', facts: recorded('36015') })).toBe(year);
  expect(mendAddress({ ...tie, section: 'staff', facts: recorded('44040') })).toBe(`${year}?origin=44040`);
  expect(mendAddress({ ...tie, section: 'money', facts: recorded('36015'), originNis: '44043' })).toBe(`${year}?origin=44043`);
});

test('all else with the facts of the tie', () => {
  expect(mendAddress({ ...tie, section: 'places', facts: facts() })).toBe('/m/roeselare/partnerships/t/facts#places');
});
