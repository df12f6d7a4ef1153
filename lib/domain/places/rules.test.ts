import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from './rules';

describe('folded names', () => {
  test.each([
    ['Évian-les-Bains', 'evian les bains'],
    ['  Keur   Moussa ', 'keur moussa'],
    ['Gräfenhainichen', 'grafenhainichen'],
    ['Øresund & Łódź', 'oresund lodz'],
    ['Großenkneten', 'grossenkneten'],
    ['Тоucountouna', 'тоucountouna'],
    ['...', ''],
  ])('%s becomes %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string(), (name) => foldName(foldName(name)) === foldName(name)));
  });
});
