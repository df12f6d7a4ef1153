import { expect, test } from 'vitest';
import { brokenRule } from './rules';

const YEAR = { when: { precision: 'year', earliest: 1900, latest: 2036 } } as const;

test.each(['2010', '\u200e2010\u200b', '\u20662010\u2069'])('what nobody sees makes %j no other year', (typed) => {
  expect(brokenRule(typed, YEAR)).toBeNull();
});

test('a year out of its bounds stays so', () => {
  expect(brokenRule('\u200e1899', YEAR)).toEqual({ code: 'year_too_early', values: { minimum: 1900 } });
  expect(brokenRule('20x0', YEAR)).toEqual({ code: 'not_a_year' });
});
