import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { sheet } from '../../../platform/sheet';
import type { ListedEntry } from '../queries/list';

const COLUMNS = ['title', 'kind', 'approach', 'places', 'countries', 'state', 'formality', 'since', 'role'] as const;

/** The list as a sheet for Excel. */
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
  return sheet([COLUMNS.map((column) => csv.column[column]), ...lines], locale);
}

/** `samenwerkingen-roeselare-2026-11-24.csv`; the day is `YYYY-MM-DD`. */
export function partnershipsCsvName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).partnerships.csv.file}-${slug}-${day}.csv`;
}
