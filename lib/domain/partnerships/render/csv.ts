import { stringify } from 'csv-stringify/sync';
import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import type { ListedEntry } from '../queries/list';

/** What Excel on a Belgian machine takes for a new column: it follows the decimal sign of the language. */
export const SEPARATOR: Readonly<Record<Locale, string>> = { nl: ';', en: ',' };

const COLUMNS = ['title', 'kind', 'approach', 'places', 'countries', 'state', 'formality', 'since', 'role'] as const;

/**
 * The list as a sheet for Excel: UTF-8 with a byte order mark, CRLF. A text that Excel would take for a formula gets an
 * apostrophe before it.
 */
export function partnershipsCsv(rows: readonly ListedEntry[], locale: Locale): string {
  const { csv, kind, lifeCycle, formality, list } = messagesFor(locale).partnerships;
  const lines = rows.map((row) => [
    row.title,
    kind[row.kind],
    row.approach.name,
    row.places.join(', '),
    row.countries.join(', '),
    row.withdrawn ? list.withdrawn : lifeCycle[row.lifeCycle],
    row.formality === null ? '' : formality[row.formality],
    row.sinceYear === null ? '' : String(row.sinceYear),
    row.kind === 'membership' ? '' : row.leads ? csv.lead : csv.participant,
  ]);
  return stringify([COLUMNS.map((column) => csv.column[column]), ...lines], {
    bom: true,
    delimiter: SEPARATOR[locale],
    record_delimiter: 'windows',
    // Any line end, not only our own: Excel begins a row at each.
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}

/** `samenwerkingen-roeselare-2026-11-24.csv`; the day is `YYYY-MM-DD`. */
export function partnershipsCsvName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).partnerships.csv.file}-${slug}-${day}.csv`;
}
