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
