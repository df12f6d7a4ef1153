import { expect, test } from 'vitest';
import { heldIn } from './use-early-entry';

test('a field holds its text or choice, and a tick box its tick whatever its value', () => {
  expect(heldIn({ type: 'text', value: '7.600', checked: false })).toBe('7.600');
  expect(heldIn({ type: 'select-one', value: '2019' })).toBe('2019');
  expect([true, false].map((checked) => heldIn({ type: 'checkbox', value: 'on', checked }))).toEqual([true, false]);
});
