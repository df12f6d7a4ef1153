import { expect, test } from 'vitest';
import { VALUES } from '@/tests/support/year-facts';
import { GUIDELINE, GUIDELINES, quoteOf } from './guidelines';

test('the publication is quoted as long as its value is in force', () => {
  for (const code of GUIDELINES) expect(quoteOf(code, VALUES)).toBe(GUIDELINE[code].quote);
  const later = { ...VALUES, own_operating_cents: 1_200_000, actor_kinds: 5, long_term_years: 9 };
  expect(quoteOf('C2C-01', later)).toBeNull();
  expect(quoteOf('C2C-02', later)).toBe(GUIDELINE['C2C-02'].quote);
  expect(quoteOf('C2C-14', later)).toBe(GUIDELINE['C2C-14'].quote);
});
