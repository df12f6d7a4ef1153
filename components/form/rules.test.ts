import { expect, test } from 'vitest';
import { brokenRule } from './rules';

test.each(['2010', '\u200e2010\u200b', '\u20662010\u2069'])('what nobody sees makes %j no other figure', (typed) => {
  expect(brokenRule(typed, { minimum: 1900, maximum: 2036 })).toBeNull();
});

test('a figure out of its bounds stays so', () => {
  expect(brokenRule('\u200e1899', { minimum: 1900 })).toEqual({ code: 'too_small', values: { minimum: 1900 } });
  expect(brokenRule('20x0', { minimum: 1900 })).toEqual({ code: 'not_a_number' });
});
