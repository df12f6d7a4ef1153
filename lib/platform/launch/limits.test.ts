import { expect, test } from 'vitest';
import { tally } from './limits';

test('nobody holds more than one may, and all together not more than all may', () => {
  const { take, give } = tally({ inAll: 10, ofOne: 6 });
  expect(take('a', 6)).toBe(true);
  expect(take('a', 1)).toBe(false);
  expect(take('b', 5)).toBe(false);
  expect(take('b', 4)).toBe(true);
  expect(take('c', 1)).toBe(false);
  give('a', 5);
  expect(take('c', 5)).toBe(true);
  expect(take('c', 1)).toBe(false);
});
