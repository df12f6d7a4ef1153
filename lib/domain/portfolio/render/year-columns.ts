import type { Locale } from '@/lib/domain/access/rules';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { type ColumnOf, column } from '../../../platform/sheet';
import type { Verdict } from '../../guidance/rules/evaluate';
import { BASES } from '../../resources/rules/money';
import { YEAR_COLUMNS, type YearFigures } from '../../resources/rules/year-figures';

/** How a row of figures stands against the values. */
export type Standing = readonly Pick<Verdict, 'state' | 'figures' | 'difference'>[];

/** A year of something: its figures, null where nothing is recorded, and how it stands. */
interface StandingFigures {
  readonly figures: YearFigures | null;
  readonly standing: Standing;
}

/** The word for a verdict where nothing is said beside it. */
export function verdictWord(locale: Locale, state: Verdict['state']): string {
  const { key, verdict } = messagesFor(locale).guidance;
  return state === 'below' ? key.below : verdict[state];
}

/** The figures of a year and how it stands. */
export function yearColumns<R>(locale: Locale, of: (row: R) => StandingFigures): ColumnOf<R>[] {
  const { resources } = messagesFor(locale);
  const { csv, group, basis: basisWords, years } = resources;
  const missing = (row: R, unit: 'cents' | 'hundredths') =>
    of(row).standing.find(({ figures, difference }) => difference !== null && figures[0]?.unit === unit)?.difference ?? null;
  return [
    ...YEAR_COLUMNS.flatMap((each) =>
      BASES.map((basis) =>
        column[each === 'fte' ? 'staffTime' : 'amount'](
          `${group[each]}, ${basisWords[basis]}`,
          (row: R) => of(row).figures?.[each][basis] ?? null,
        ),
      ),
    ),
    column.text(years.standing, (row) => [...new Set(of(row).standing.map(({ state }) => verdictWord(locale, state)))].join(', ')),
    column.amount(csv.missingEuro, (row) => missing(row, 'cents')),
    column.staffTime(csv.missingFte, (row) => missing(row, 'hundredths')),
  ];
}
