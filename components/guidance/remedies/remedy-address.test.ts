import { expect, test } from 'vitest';
import { facts, record, roeselare } from '@/tests/support/year-facts';
import { remedyAddress } from './remedy-address';

const partnership = { slug: 'roeselare', partnershipId: 't' };

test('figures are remedied in their year, under the name they are recorded in', () => {
  const year = '/m/roeselare/partnerships/t/years/2025';
  const recorded = (originNis: string) => facts({ year: 2025, own: roeselare(record({ originNis })) });
  expect(remedyAddress({ ...partnership, section: 'money', facts: recorded('36015') })).toBe(year);
  expect(remedyAddress({ ...partnership, section: 'staff', facts: recorded('44040') })).toBe(`${year}?origin=44040`);
  expect(remedyAddress({ ...partnership, section: 'money', facts: recorded('36015'), originNis: '44043' })).toBe(`${year}?origin=44043`);
});

test('all else with the facts of the partnership', () => {
  expect(remedyAddress({ ...partnership, section: 'places', facts: facts() })).toBe('/m/roeselare/partnerships/t/facts#places');
});
