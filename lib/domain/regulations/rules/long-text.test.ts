import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REGULATION_TEXT_MAX } from '../rules';
import { readLongText } from './long-text';

test('a text is kept whole, however long it is and whatever lines it has', () => {
  const line = 'a'.repeat(REGULATION_TEXT_MAX);
  expect(readLongText(line)).toBe(line);
  const lines = Array.from({ length: 900 }, (_, at) => `Artikel ${at}. Bedrag en aandeel van de kosten`).join('\n');
  expect(readLongText(lines)).toBe(lines);
});

test('what nobody sees goes, accents are one sign, and empty lines stand alone', () => {
  expect(readLongText(' \r\nArtikel\u200b 1  \r\n\r\n\r\n\r\ncafe\u0301\t\n')).toBe('Artikel 1\n\ncafé');
  expect(readLongText(' \u200b\n ')).toBe('');
});

test('a long text reads as its lines do one by one', () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '€', '\n'), maxLength: 400 }), { minLength: 60, maxLength: 90 });
  fc.assert(
    fc.property(lines, (typed) => {
      const whole = typed.map((line) => `${line}.`).join('\n');
      expect(readLongText(whole)).toBe(
        whole
          .split('\n')
          .map((line) => line.trimEnd())
          .join('\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim(),
      );
    }),
    { numRuns: 50 },
  );
});
