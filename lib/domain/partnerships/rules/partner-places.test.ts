import { expect, it } from 'vitest';
import { mayRemovePlace, partnerName } from './partner-places';

it('keeps the last place of an approach that has one', () => {
  expect(mayRemovePlace({ hasPlace: true }, 2)).toBe(true);
  expect(mayRemovePlace({ hasPlace: true }, 1)).toBe(false);
  expect(mayRemovePlace({ hasPlace: false }, 1)).toBe(true);
});

it('names a commune after its place unless another name is given, asks a grouping for its own, and knows no other partner', () => {
  expect(partnerName('local_government', '', 'Dogbo')).toBe('Dogbo');
  expect(partnerName('local_government', 'Dogbo-Tota', 'Dogbo')).toBe('Dogbo-Tota');
  expect(partnerName('grouping_of_local_governments', '', 'Audruicq')).toBe('');
  expect(partnerName('grouping_of_local_governments', 'CCRA', 'Audruicq')).toBe('CCRA');
  expect(partnerName('other', 'Coöperatie', 'Jinja')).toBeNull();
});
