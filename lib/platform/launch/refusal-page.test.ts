import { expect, test } from 'vitest';
import { BODY_LIMIT, REFUSALS } from './guard';
import { refusalAnswer } from './refusal-page';

test.each(['nl', 'en'])('who sends too much reads in %s how much may be sent', (locale) => {
  const { body } = refusalAnswer('too_large', `/${locale}/m/gent`, { 'next-action': 'x' }, 'id');
  expect(body).toContain(` ${BODY_LIMIT / 1024} kB`);
});

test.each(Object.keys(REFUSALS) as (keyof typeof REFUSALS)[])('the sentence of %s has no blank', (code) => {
  for (const locale of ['nl', 'en']) expect(refusalAnswer(code, `/${locale}`, { 'next-action': 'x' }, 'id').body).not.toMatch(/[{}]/);
});
