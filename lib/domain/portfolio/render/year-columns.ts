import type { Locale } from '@/lib/domain/access/rules';
import { formatPlain } from '@/lib/platform/i18n/amounts';
import { messagesFor } from '@/lib/platform/i18n/messages';
import type { Verdict } from '../../guidance/rules/evaluate';
import { BASES } from '../../resources/rules/money';
import { YEAR_COLUMNS, type YearFigures } from '../../resources/rules/year-figures';

/** How a row of figures stands against the values. */
export type Standing = readonly Pick<Verdict, 'state' | 'figures' | 'difference'>[];

/** A figure of a sheet; what is not known stays empty. */
export const plain = (value: number | null | undefined, locale: Locale) =>
  value === null || value === undefined ? '' : formatPlain(value, locale);

/** The heads of the figures of a year and of how it stands. */
export function yearHeads(locale: Locale): string[] {
  const { csv, group, basis, years } = messagesFor(locale).resources;
  const figures = YEAR_COLUMNS.flatMap((column) => BASES.map((each) => `${group[column]}, ${basis[each]}`));
  return [...figures, years.standing, csv.missingEuro, csv.missingFte];
}

/** The figures of a year and how it stands, under `yearHeads`. */
export function yearCells(figures: YearFigures | null, standing: Standing, locale: Locale): string[] {
  const { guidance } = messagesFor(locale);
  const missing = (unit: 'cents' | 'hundredths') =>
    plain(standing.find(({ figures: used, difference }) => difference !== null && used[0]?.unit === unit)?.difference, locale);
  const words = standing.map(({ state }) => (state === 'below' ? guidance.key.below : guidance.verdict[state]));
  return [
    ...YEAR_COLUMNS.flatMap((column) => BASES.map((each) => plain(figures?.[column][each], locale))),
    [...new Set(words)].join(', '),
    missing('cents'),
    missing('hundredths'),
  ];
}
