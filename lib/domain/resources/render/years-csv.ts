import { stringify } from 'csv-stringify/sync';
import type { Locale } from '@/lib/domain/access/rules';
import { formatPlain } from '@/lib/platform/i18n/amounts';
import { messagesFor } from '@/lib/platform/i18n/messages';
import type { Verdict } from '../../guidance/rules/evaluate';
import { SEPARATOR } from '../../partnerships/render/csv';
import { FIGURES } from '../rules/money';
import { YEAR_COLUMNS, yearFigures } from '../rules/year-figures';

/** A year as a row of the sheet. */
export interface YearInSheet {
  readonly year: number;
  /** Name of the municipality that recorded it. */
  readonly municipality: string;
  readonly record: (Parameters<typeof yearFigures>[0] & { readonly confirmedAt: Date | null }) | null;
  readonly standing: readonly Pick<Verdict, 'state' | 'figures' | 'difference'>[];
}

/**
 * The years of one subject as a sheet for Excel: UTF-8 with a byte order mark, CRLF, figures that it reads as figures. A text that it
 * would take for a formula gets an apostrophe before it.
 */
export function yearsCsv(title: string, years: readonly YearInSheet[], locale: Locale): string {
  const { resources, guidance } = messagesFor(locale);
  const { csv, group, figure, years: words } = resources;
  const plain = (value: number | null | undefined) => (value === null || value === undefined ? '' : formatPlain(value, locale));
  const rows = years.map(({ year, municipality, record, standing }) => {
    const figures = record === null ? null : yearFigures(record);
    const missing = (unit: 'cents' | 'hundredths') =>
      plain(standing.find(({ figures: used, difference }) => difference !== null && used[0]?.unit === unit)?.difference);
    return [
      title,
      String(year),
      municipality,
      record === null ? words.nothing : record.confirmedAt === null ? words.open : words.confirmed,
      ...YEAR_COLUMNS.flatMap((column) => FIGURES.map((each) => plain(figures?.[column][each]))),
      standing
        .map(({ state }) => (state === 'below' ? guidance.key.below : guidance.verdict[state]))
        .filter(unique)
        .join(', '),
      missing('cents'),
      missing('hundredths'),
    ];
  });
  const head = [
    csv.title,
    words.year,
    csv.municipality,
    csv.state,
    ...YEAR_COLUMNS.flatMap((column) => FIGURES.map((each) => `${group[column]}, ${figure[each]}`)),
    words.standing,
    csv.missingEuro,
    csv.missingFte,
  ];
  return stringify([head, ...rows], {
    bom: true,
    delimiter: SEPARATOR[locale],
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}

const unique = (word: string, at: number, all: readonly string[]) => all.indexOf(word) === at;

/** `jaren-roeselare-2026-11-24.csv`; the day is `YYYY-MM-DD`. */
export function yearsCsvName(slug: string, day: string, locale: Locale): string {
  return `${messagesFor(locale).resources.csv.file}-${slug}-${day}.csv`;
}
