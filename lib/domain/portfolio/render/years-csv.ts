import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { sheet } from '../../../platform/sheet';
import { yearFigures } from '../../resources/rules/year-figures';
import { type Standing, yearCells, yearHeads } from './year-columns';

/** A year as a row of the sheet. */
export interface YearInSheet {
  readonly year: number;
  /** Name of the municipality that recorded it. */
  readonly municipality: string;
  readonly record: (Parameters<typeof yearFigures>[0] & { readonly confirmedAt: Date | null }) | null;
  readonly standing: Standing;
}

/** The years of one subject as a sheet for Excel, with figures that it reads as figures. */
export function yearsCsv(title: string, years: readonly YearInSheet[], locale: Locale): string {
  const { csv, years: words } = messagesFor(locale).resources;
  const rows = years.map(({ year, municipality, record, standing }) => [
    title,
    String(year),
    municipality,
    record === null ? words.nothing : record.confirmedAt === null ? words.open : words.confirmed,
    ...yearCells(record === null ? null : yearFigures(record), standing, locale),
  ]);
  return sheet([[csv.title, words.year, csv.municipality, csv.state, ...yearHeads(locale)], ...rows], locale);
}

/** `jaren-roeselare-2026-11-24.csv`; the day is `YYYY-MM-DD`. */
export function yearsCsvName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).resources.csv.file}-${slug}-${day}.csv`;
}
