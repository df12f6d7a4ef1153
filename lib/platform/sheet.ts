import { stringify } from 'csv-stringify/sync';
import type { Locale } from '@/lib/domain/access/rules';

/** What Excel on a Belgian machine takes for a new column: it follows the decimal sign of the language. */
export const SEPARATOR: Readonly<Record<Locale, string>> = { nl: ';', en: ',' };

/**
 * Where Excel could begin a formula: a sign of one at the start of a text, or behind what begins a cell for an Excel of another
 * language (the other separator, a tab, a line end) or ends a quoted part; and a tab or a line end that opens the text.
 */
const FORMULA = /(?<=^|[;,\t\r\n"])(?=[=+\-@＝＋－＠])|^(?=[\t\r])/gu;

/**
 * Rows, the heads of their columns first, as a sheet for Excel: UTF-8 with a byte order mark, CRLF, every cell between quotes. An
 * apostrophe stands wherever Excel would take a text for a formula, whichever separator it knows.
 */
export function sheet(rows: readonly (readonly string[])[], locale: Locale): string {
  return stringify(
    rows.map((row) => row.map((text) => text.replace(FORMULA, "'"))),
    { bom: true, delimiter: SEPARATOR[locale], record_delimiter: 'windows', quoted: true, quoted_empty: true },
  );
}
