import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed, decomposed, inOneLine, MARKS_MAX } from './rules';

const ACUTE = '\u0301';
const BELOW = '\u0323';

describe('the form of a text', () => {
  test('is one, however its accents were typed', () => {
    expect(composed(`Ri${ACUTE}o`)).toBe('Río');
    expect(decomposed('Río')).toBe(`Ri${ACUTE}o`);
  });

  test('keeps what a language writes on one letter, and no more than that', () => {
    const vietnamese = `e${BELOW}\u0302`;
    expect(composed(vietnamese)).toBe('ệ');
    expect(decomposed(`x${ACUTE.repeat(MARKS_MAX)}y`)).toBe(`x${ACUTE.repeat(MARKS_MAX)}y`);
    expect(decomposed(`x${ACUTE.repeat(MARKS_MAX + 1)}y`)).toBe(`x${ACUTE.repeat(MARKS_MAX)}y`);
    expect(decomposed(`x${(BELOW + ACUTE).repeat(50)}y`)).toHaveLength(MARKS_MAX + 2);
  });

  test('stays when it is made once more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => composed(composed(text)) === composed(text)));
  });

  test('as one line has single spaces and none at the ends', () => {
    expect(inOneLine('  Lora \n del\tRi\u0301o ')).toBe('Lora del Río');
  });
});
