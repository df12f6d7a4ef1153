import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CSV_DIALECTS, type CsvDialect, csvDialect, writeCsv } from './csv';
import { type Cell, column, type Sheet, sheetOf } from './sheet';

const DIALECTS = ['semicolon', 'comma'] as const satisfies readonly CsvDialect[];
const delimiterOf = (dialect: CsvDialect) => CSV_DIALECTS[dialect].delimiter;

/** A sheet of texts, the heads first. */
function texts([heads = [], ...rows]: readonly (readonly string[])[]): Sheet {
  return sheetOf<readonly string[]>(
    heads.map((head, at) => column.text(head, (row) => row[at] ?? null)),
    rows,
  );
}

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

describe('a sheet as CSV', () => {
  it('has every cell between quotes, also an empty one', () => {
    expect(
      writeCsv(
        texts([
          ['Naam', ''],
          ['Stad a', ''],
        ]),
        'semicolon',
      ),
    ).toBe('\uFEFF"Naam";""\r\n"Stad a";""\r\n');
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
    for (const dialect of DIALECTS)
      expect(parse(writeCsv(texts([[text], [text]]), dialect), { bom: true, delimiter: delimiterOf(dialect) })).toEqual([[said], [said]]);
  });

  it('holds no formula for whichever separator Excel knows', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...DIALECTS), fc.constantFrom(...SEPARATORS), (rows, dialect, separator) => {
        const cells = readByExcel(writeCsv(texts(rows), dialect), separator).flat();
        expect(cells.filter((cell) => BEGINS_A_FORMULA.test(cell))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back what it was given, but for the apostrophes', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...DIALECTS), (rows, dialect) => {
        const read: string[][] = parse(writeCsv(texts(rows), dialect), { bom: true, delimiter: delimiterOf(dialect) });
        const without = (all: string[][]) => all.map((row) => row.map((text) => text.replaceAll("'", '')));
        expect(without(read)).toEqual(without(rows));
      }),
    );
  });
});

/** A row with a cell of each kind. */
interface Row {
  readonly title: string;
  readonly cents: number | null;
  readonly hundredths: number | null;
  readonly day: string | null;
}
const ROWS: readonly Row[] = [
  { title: '-5', cents: -240_050, hundredths: 30, day: '2026-11-24' },
  { title: '', cents: null, hundredths: null, day: null },
];
const OF_EACH_KIND = sheetOf<Row>(
  [
    column.text('tekst', ({ title }) => title),
    column.amount('bedrag', ({ cents }) => cents),
    column.staffTime('VTE', ({ hundredths }) => hundredths),
    column.number('aantal', ({ cents }) => (cents === null ? null : -1.5)),
    column.percent('aandeel', ({ cents }) => (cents === null ? null : 53)),
    column.date('dag', ({ day }) => day),
    column.partialDate('begin', ({ day }) => day?.slice(0, 7) ?? null),
    column.year('jaar', ({ day }) => (day === null ? null : 2026)),
    column.figure(
      'cijfer',
      ({ cents }) => (cents === null ? 'amount' : 'staffTime'),
      ({ hundredths }) => hundredths,
    ),
  ],
  ROWS,
);
const heads = '"tekst";"bedrag";"VTE";"aantal";"aandeel";"dag";"begin";"jaar";"cijfer"';

describe('a typed cell', () => {
  it('is guarded when it is text and never when it is a figure; what is not known stays empty', () => {
    expect(writeCsv(OF_EACH_KIND, 'semicolon').split('\r\n')).toEqual([
      `\uFEFF${heads}`,
      '"\'-5";"-2400,50";"0,30";"-1,5";"53";"2026-11-24";"2026-11";"2026";"0,30"',
      '"";"";"";"";"";"";"";"";""',
      '',
    ]);
  });

  it('has the decimal sign that goes with the separator', () => {
    expect(writeCsv(OF_EACH_KIND, 'comma').split('\r\n').slice(0, 2)).toEqual([
      `\uFEFF${heads.replaceAll(';', ',')}`,
      '"\'-5","-2400.50","0.30","-1.5","53","2026-11-24","2026-11","2026","0.30"',
    ]);
  });

  it('says enough for a writer of another kind of file', () => {
    /** As a file for Excel wants it: a value of its type with a format, and text that is never a formula. */
    const inExcel = (cell: Cell) => {
      switch (cell.kind) {
        case 'empty':
          return null;
        case 'text':
        case 'partialDate':
          return { type: String, value: cell.value };
        case 'date':
          return { type: Date, value: new Date(`${cell.value}T00:00:00Z`), format: 'dd/mm/yyyy' };
        case 'amount':
        case 'staffTime':
          return { type: Number, value: cell.value / 100, format: '#,##0.00' };
        case 'percent':
          return { type: Number, value: cell.value / 100, format: '0%' };
        case 'number':
          return { type: Number, value: cell.value };
      }
    };
    const { columns, rows } = OF_EACH_KIND;
    expect(columns.map(({ kind }) => kind)).toEqual([
      ...['text', 'amount', 'staffTime', 'number', 'percent', 'date', 'partialDate', 'partialDate', 'figure'],
    ]);
    expect(rows.map((row) => row.map(inExcel))).toEqual([
      [
        { type: String, value: '-5' },
        { type: Number, value: -2400.5, format: '#,##0.00' },
        { type: Number, value: 0.3, format: '#,##0.00' },
        { type: Number, value: -1.5 },
        { type: Number, value: 0.53, format: '0%' },
        { type: Date, value: new Date('2026-11-24'), format: 'dd/mm/yyyy' },
        { type: String, value: '2026-11' },
        { type: String, value: '2026' },
        { type: Number, value: 0.3, format: '#,##0.00' },
      ],
      Array.from({ length: 9 }, () => null),
    ]);
  });
});

test('a dialect is named, and anything else names none', () => {
  expect(Object.keys(CSV_DIALECTS)).toEqual([...DIALECTS]);
  expect([...DIALECTS, 'tab', '', null, undefined].map(csvDialect)).toEqual([...DIALECTS, null, null, null, null]);
});
