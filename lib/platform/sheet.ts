import { dateOf } from '@/lib/domain/calendar/rules';

/** These are written as they stand. A file has a type of its own for a whole day (`YYYY-MM-DD`) and none for a `PartialDate`. */
type WrittenKind = 'text' | 'date' | 'partialDate';
/** What is counted: a plain number, whole cents, whole hundredths of an FTE, whole percents. */
type FigureKind = 'number' | 'amount' | 'staffTime' | 'percent';

/** A cell with its kind. What is not known is empty, never a nought. */
export type Cell =
  | { readonly kind: WrittenKind; readonly value: string }
  | { readonly kind: FigureKind; readonly value: number }
  | { readonly kind: 'empty' };

/** A column: its head, and what its cells hold unless they are empty; in one of figures each row says which kind it has. */
export interface SheetColumn {
  readonly head: string;
  readonly kind: WrittenKind | FigureKind | 'figure';
}

/** A list as data. A writer makes a file of it and alone knows how that file separates, quotes and formats. */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  /** Of each row a cell for each column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A column with what it says of a row. */
export interface ColumnOf<R> extends SheetColumn {
  readonly cellOf: (row: R) => Cell;
}

const EMPTY: Cell = { kind: 'empty' };

function writtenColumn(kind: WrittenKind) {
  return <R>(head: string, textIn: (row: R) => string | null): ColumnOf<R> => ({
    head,
    kind,
    cellOf: (row) => {
      const value = textIn(row);
      return value === null || value === '' ? EMPTY : { kind, value };
    },
  });
}

function figureColumn(kind: FigureKind) {
  return <R>(head: string, figureIn: (row: R) => number | null): ColumnOf<R> => ({
    head,
    kind,
    cellOf: (row) => figureCell(kind, figureIn(row)),
  });
}

function figureCell(kind: FigureKind, value: number | null): Cell {
  return value === null ? EMPTY : { kind, value };
}

/** A column for each kind of cell. */
export const column = {
  text: writtenColumn('text'),
  date: writtenColumn('date'),
  partialDate: writtenColumn('partialDate'),
  number: figureColumn('number'),
  amount: figureColumn('amount'),
  staffTime: figureColumn('staffTime'),
  percent: figureColumn('percent'),
  /** A year that may not be known. */
  year<R>(head: string, yearOf: (row: R) => number | null): ColumnOf<R> {
    const written = (year: number | null) => (year === null ? null : dateOf({ year, month: null, day: null }));
    return column.partialDate(head, (row) => written(yearOf(row)));
  },
  /** Amounts in some rows, staff time in others. */
  figure<R>(head: string, kindOf: (row: R) => 'amount' | 'staffTime', figureIn: (row: R) => number | null): ColumnOf<R> {
    return { head, kind: 'figure', cellOf: (row) => figureCell(kindOf(row), figureIn(row)) };
  },
};

/** The sheet that has these columns of these rows. */
export function sheetOf<R>(columns: readonly ColumnOf<R>[], rows: readonly R[]): Sheet {
  return {
    columns: columns.map(({ head, kind }) => ({ head, kind })),
    rows: rows.map((row) => columns.map(({ cellOf }) => cellOf(row))),
  };
}
