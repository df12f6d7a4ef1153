import { expect, test } from 'vitest';
import { isRouterState } from './router-state';

const nested = (depth: number) => `${'["",{"children":'.repeat(depth)}["",{}]${'}]'.repeat(depth)}`;

test.each([
  undefined,
  '["",{}]',
  encodeURIComponent('["",{"children":[["locale","nl","d",null],{"children":["__PAGE__",{}]}]},null,"refetch"]'),
  nested(20),
])('%s is read', (header) => {
  expect(isRouterState(header)).toBe(true);
});

test.each(['', 'garbage', '%', 'null', '{}', '[1,2]', '["",{"children":7}]', nested(60)])('%s is not', (header) => {
  expect(isRouterState(header)).toBe(false);
});

test('sent twice it is not read', () => {
  expect(isRouterState(['["",{}]', '["",{}]'])).toBe(false);
});

test('one that is as deep as a header can be is left unread at once', () => {
  const begun = performance.now();
  expect(isRouterState(nested(1_000))).toBe(false);
  expect(performance.now() - begun).toBeLessThan(50);
});
