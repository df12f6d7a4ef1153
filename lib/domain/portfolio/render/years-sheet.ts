import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { column, type Sheet, sheetOf } from '../../../platform/sheet';
import { yearFigures } from '../../resources/rules/year-figures';
import { type Standing, yearColumns } from './year-columns';

/** A year as a row of the sheet. */
export interface YearInSheet {
  readonly year: number;
  /** Name of the municipality that recorded it. */
  readonly municipality: string;
  readonly record: (Parameters<typeof yearFigures>[0] & { readonly confirmedAt: Date | null }) | null;
  readonly standing: Standing;
}

/** The years of one subject as a sheet. */
export function yearsSheet(title: string, years: readonly YearInSheet[], locale: Locale): Sheet {
  const { csv, years: words } = messagesFor(locale).resources;
  const stateOf = ({ record }: YearInSheet) =>
    record === null ? words.nothing : record.confirmedAt === null ? words.open : words.confirmed;
  return sheetOf<YearInSheet>(
    [
      column.text(csv.title, () => title),
      column.year(words.year, ({ year }) => year),
      column.text(csv.municipality, ({ municipality }) => municipality),
      column.text(csv.state, stateOf),
      ...yearColumns(locale, ({ record, standing }: YearInSheet) => ({ figures: record === null ? null : yearFigures(record), standing })),
    ],
    years,
  );
}

/** `jaren-roeselare-2026-11-24`; the day is `YYYY-MM-DD`. */
export function yearsFileName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).resources.csv.file}-${slug}-${day}`;
}
