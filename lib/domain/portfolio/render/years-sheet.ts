import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { column, type Sheet, sheetOf } from '../../../platform/sheet';
import type { PlaceNames } from '../../partnerships/queries/where';
import { yearFigures } from '../../resources/rules/year-figures';
import { placeColumns } from './place-columns';
import { type Standing, yearColumns } from './year-columns';

/** A year as a row of the sheet. */
export interface YearInSheet {
  readonly year: number;
  /** Name of the municipality that recorded it. */
  readonly municipality: string;
  readonly record: (Parameters<typeof yearFigures>[0] & { readonly confirmedAt: Date | null }) | null;
  readonly standing: Standing;
}

/** What the years are of. */
export interface SubjectInSheet {
  readonly title: string;
  /** Where it is; a membership is nowhere. */
  readonly placeNames?: PlaceNames | undefined;
}

/** The years of one subject as a sheet; those of a membership have the same columns, so that files can be put under each other. */
export function yearsSheet({ title, placeNames }: SubjectInSheet, years: readonly YearInSheet[], locale: Locale): Sheet {
  const { csv, years: words } = messagesFor(locale).resources;
  const stateOf = ({ record }: YearInSheet) =>
    record === null ? words.nothing : record.confirmedAt === null ? words.open : words.confirmed;
  return sheetOf<YearInSheet>(
    [
      column.text(csv.title, () => title),
      ...placeColumns(locale, () => placeNames),
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
