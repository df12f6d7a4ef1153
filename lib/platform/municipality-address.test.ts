import { expect, test } from 'vitest';
import { inSmallLetters, municipalityOfPath } from './municipality-address';

test.each([
  ['/nl/m/Roeselare', '/nl/m/roeselare'],
  ['/m/ROESELARE', '/m/roeselare'],
  ['/en/m/Sint-Niklaas/partnerships/Ab/years', '/en/m/sint-niklaas/partnerships/Ab/years'],
  ['/nl/m/roeselare', null],
  ['/nl/m/roeselare/resources/X', null],
  ['/nl/m/', null],
  ['/nl/platform/Municipalities', null],
  ['/fr/m/Roeselare', null],
])('%s in small letters is %s', (path, small) => {
  expect(inSmallLetters(path)).toBe(small);
  if (small !== null) expect(inSmallLetters(small)).toBeNull();
});

test('the municipality of an address is known by its small letters alone', () => {
  expect([municipalityOfPath('/nl/m/roeselare/partnerships'), municipalityOfPath('/nl/m/Roeselare')]).toEqual(['roeselare', null]);
});
