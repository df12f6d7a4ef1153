import { type Basis, groupSums } from './money';
import type { YearlyRecord } from './records';

/** The four columns of a year: three groups in which each euro falls once, and the staff time. In kind stands apart. */
export const YEAR_COLUMNS = ['own_operating', 'other', 'staff', 'fte'] as const;
export type YearColumn = (typeof YEAR_COLUMNS)[number];

/** Cents, or hundredths of an FTE; null is unknown. */
export type YearFigures = Readonly<Record<YearColumn, Readonly<Record<Basis, number | null>>>>;

/** What is known of a year in its four columns; of a group that is known in part, the known sum. */
export function yearFigures({ ftePlanned, fteActual, lines }: Pick<YearlyRecord, 'ftePlanned' | 'fteActual' | 'lines'>): YearFigures {
  const planned = groupSums(lines, 'planned');
  const actual = groupSums(lines, 'actual');
  const money = (group: Exclude<YearColumn, 'fte'>) => ({ planned: planned[group].value, actual: actual[group].value });
  return {
    own_operating: money('own_operating'),
    other: money('other'),
    staff: money('staff'),
    fte: { planned: ftePlanned, actual: fteActual },
  };
}

/** Which columns write two decimals: the staff time always, money as soon as one amount of the column has cents. */
export function decimalsIn(rows: readonly YearFigures[]): Readonly<Record<YearColumn, Readonly<Record<Basis, boolean>>>> {
  const has = (column: YearColumn, basis: Basis) => column === 'fte' || rows.some((row) => (row[column][basis] ?? 0) % 100 !== 0);
  const both = (column: YearColumn) => ({ planned: has(column, 'planned'), actual: has(column, 'actual') });
  return { own_operating: both('own_operating'), other: both('other'), staff: both('staff'), fte: both('fte') };
}
