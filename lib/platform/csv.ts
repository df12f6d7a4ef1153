import { stringify } from 'csv-stringify/sync';
import type { Cell, Sheet } from './sheet';

/** How a file separates its cells, and the sign before decimals that goes with it. */
export const CSV_DIALECTS = {
  /** What Excel opens in columns on a Belgian machine, whatever language the program is read in. */
  semicolon: { delimiter: ';', decimal: ',' },
  /** What most other programs expect. */
  comma: { delimiter: ',', decimal: '.' },
} as const;
export type CsvDialect = keyof typeof CSV_DIALECTS;

/** The dialect that a text names, or null. */
export function csvDialect(text: string | null | undefined): CsvDialect | null {
  return text === 'semicolon' || text === 'comma' ? text : null;
}

/**
 * Where Excel could begin a formula: a sign of one at the start of a text, or behind what begins a cell for an Excel of another
 * language (the other separator, a tab, a line end) or ends a quoted part; and a tab or a line end that opens the text.
 */
const FORMULA = /(?<=^|[;,\t\r\n"])(?=[=+\-@＝＋－＠])|^(?=[\t\r])/gu;

const guarded = (text: string) => text.replace(FORMULA, "'");

/** Only text is guarded: a figure that is below 0 begins with a minus and stays a figure. */
function written(cell: Cell, decimal: string): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return guarded(cell.value);
    case 'date':
    case 'partialDate':
      return cell.value;
    case 'amount':
    case 'staffTime':
      return (cell.value / 100).toFixed(2).replace('.', decimal);
    case 'number':
    case 'percent':
      return String(cell.value).replace('.', decimal);
  }
}

/**
 * The sheet as CSV for Excel: UTF-8 with a byte order mark, CRLF, every cell between quotes. An apostrophe stands wherever Excel would
 * take a text for a formula, whichever separator it knows.
 */
export function writeCsv({ columns, rows }: Sheet, dialect: CsvDialect): string {
  const { delimiter, decimal } = CSV_DIALECTS[dialect];
  const heads = columns.map(({ head }) => guarded(head));
  return stringify([heads, ...rows.map((row) => row.map((cell) => written(cell, decimal)))], {
    bom: true,
    delimiter,
    record_delimiter: 'windows',
    quoted: true,
    quoted_empty: true,
  });
}
