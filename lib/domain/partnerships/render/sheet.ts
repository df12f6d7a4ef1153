import { stringify } from 'csv-stringify/sync';
import type { Locale } from '@/lib/domain/access/rules';

/** What Excel on a Belgian machine takes for a new column: it follows the decimal sign of the language. */
export const SEPARATOR: Readonly<Record<Locale, string>> = { nl: ';', en: ',' };

/**
 * Rows, the heads of their columns first, as a sheet for Excel: UTF-8 with a byte order mark, CRLF. A text that Excel would take for a
 * formula gets an apostrophe before it.
 */
export function sheet(rows: readonly (readonly string[])[], locale: Locale): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      bom: true,
      delimiter: SEPARATOR[locale],
      record_delimiter: 'windows',
      // Any line end, not only our own: Excel begins a row at each.
      quote_record_delimiter: true,
      escape_formulas: true,
    },
  );
}
