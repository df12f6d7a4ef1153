import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/domain/access/rules';
import { SEPARATOR, sheet } from '../../../platform/sheet';

/** A file as Excel reads it: what follows a quoted part stands as it is, up to the separator that this Excel knows. */
function readByExcel(file: string, separator: string): string[][] {
  const found: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  let begins = true;
  const text = file.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || begins)) {
      quoted = !quoted;
      begins = false;
    } else if (!quoted && (sign === separator || /[\r\n]/.test(sign))) {
      row.push(cell);
      if (sign !== separator) found.push(row);
      if (sign !== separator) row = [];
      [cell, begins] = ['', true];
    } else {
      cell += sign;
      begins = false;
    }
  }
  return found;
}

const SEPARATORS = [';', ',', '\t'] as const;
const BEGINS_A_FORMULA = /^[=+\-@＝＋－＠]/;
const hostile = fc
  .array(
    fc.oneof(fc.constantFrom('"', '""', "'", ';', ',', '\n', '\r\n', '\t', '=cmd|x', '+1', '-2', '@A1', '＝', '\uFEFF'), fc.string()),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const tables = fc.array(fc.array(hostile, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });

describe('a sheet', () => {
  it('has every cell between quotes, also an empty one', () => {
    expect(
      sheet(
        [
          ['Naam', ''],
          ['Stad a', '7600,00'],
        ],
        'nl',
      ),
    ).toBe('\uFEFF"Naam";""\r\n"Stad a";"7600,00"\r\n');
  });

  it.each([
    ['Stad a;=cmd|x', "Stad a;'=cmd|x"],
    ['Stad a,=cmd|x', "Stad a,'=cmd|x"],
    ['Stad a;"=cmd|x', 'Stad a;"\'=cmd|x'],
    ['Stad a\t@A1', "Stad a\t'@A1"],
    ['Stad a\n+1', "Stad a\n'+1"],
    ['=1;-1', "'=1;'-1"],
    ['Gent - Dogbo; Lalo, Za-Kpota (a=b)', 'Gent - Dogbo; Lalo, Za-Kpota (a=b)'],
  ])('%j says %j to every Excel', (text, said) => {
    for (const locale of LOCALES)
      expect(parse(sheet([['Soort', text]], locale), { bom: true, delimiter: SEPARATOR[locale] })).toEqual([['Soort', said]]);
  });

  it('holds no formula for whichever separator Excel knows', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...LOCALES), fc.constantFrom(...SEPARATORS), (rows, locale, separator) => {
        const cells = readByExcel(sheet(rows, locale), separator).flat();
        expect(cells.filter((cell) => BEGINS_A_FORMULA.test(cell))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back what it was given, but for the apostrophes', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...LOCALES), (rows, locale) => {
        const read: string[][] = parse(sheet(rows, locale), { bom: true, delimiter: SEPARATOR[locale] });
        const without = (texts: string[][]) => texts.map((row) => row.map((text) => text.replaceAll("'", '')));
        expect(without(read)).toEqual(without(rows));
      }),
    );
  });
});
