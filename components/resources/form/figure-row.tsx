'use client';

import type { ReactNode } from 'react';
import type { Basis } from '@/lib/domain/resources/rules/money';
import { type CellKey, cellName } from '@/lib/domain/resources/rules/records';
import type { CellValues } from '@/lib/domain/resources/rules/year-form';
import type { CellStore, Cells } from './cell-store';
import { FigureField } from './figure-field';

/** A row of the form: its name, planned, actual. On a phone under each other, on paper in columns. */
export const ROW_CLASS =
  'grid items-start gap-x-4 gap-y-1.5 wide:grid-cols-[minmax(0,1fr)_minmax(0,210px)_minmax(0,210px)] print:grid-cols-[minmax(0,1fr)_130px_130px]!';

/** What every row of a form is typed in. */
export interface RowSurroundings {
  readonly store: CellStore;
  readonly cells: Cells;
  readonly lastYear: CellValues;
  /** What is typed of the year. */
  readonly bases: readonly Basis[];
}

interface FigureRowProps extends RowSurroundings {
  /** Null is the staff time. */
  readonly line: CellKey['line'];
  /** The row in words, for who does not see it. */
  readonly name: string;
  /** Its name as it stands there. */
  readonly children: ReactNode;
}

/** A line of the form, or the staff time, with what is typed of it. */
export function FigureRow({ store, cells, line, lastYear, bases, name, children }: FigureRowProps) {
  const field = (basis: Basis) => {
    const cell = { basis, line };
    return <FigureField key={basis} store={store} cells={cells} cell={cell} row={name} lastYear={lastYear[cellName(cell)] ?? null} />;
  };
  return (
    <div className={ROW_CLASS} data-row={cellName({ basis: 'planned', line })}>
      <div className="min-w-0 wide:pt-2">{children}</div>
      {bases.map(field)}
    </div>
  );
}
