import { BASES } from '@/lib/domain/resources/rules/money';
import { type decimalsIn, YEAR_COLUMNS, type YearFigures } from '@/lib/domain/resources/rules/year-figures';
import { YearFigure } from './year-figure';

interface YearGridCellsProps {
  /** Null where nothing is recorded. */
  readonly figures: YearFigures | null;
  /** Of the whole table, so that a column ends at one edge. */
  readonly decimals: ReturnType<typeof decimalsIn>;
}

/** The eight figures of a row; what is not known is a dash. */
export function YearGridCells({ figures, decimals }: YearGridCellsProps) {
  return YEAR_COLUMNS.flatMap((column) =>
    BASES.map((basis) => (
      <td key={`${column} ${basis}`} data-group={basis === 'planned' || undefined} data-figure translate="no">
        <YearFigure column={column} value={figures?.[column][basis] ?? null} decimals={decimals[column][basis]} />
      </td>
    )),
  );
}
