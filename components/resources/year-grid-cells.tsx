import { useLocale } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import { FIGURES } from '@/lib/domain/resources/rules/money';
import { type decimalsIn, YEAR_COLUMNS, type YearFigures } from '@/lib/domain/resources/rules/year-figures';
import { formatCents, formatHundredths } from '@/lib/platform/i18n/amounts';

interface YearGridCellsProps {
  /** Null where nothing is recorded. */
  readonly figures: YearFigures | null;
  /** Of the whole table, so that a column ends at one edge. */
  readonly decimals: ReturnType<typeof decimalsIn>;
}

/** The eight figures of a row; what is not known is a dash. */
export function YearGridCells({ figures, decimals }: YearGridCellsProps) {
  const locale = useLocale() as Locale;
  return YEAR_COLUMNS.flatMap((column) =>
    FIGURES.map((figure) => {
      const value = figures?.[column][figure] ?? null;
      const format = column === 'fte' ? formatHundredths : formatCents;
      return (
        <td key={`${column} ${figure}`} data-group={figure === 'planned' || undefined} data-figure>
          {value === null ? <span className="text-ink-3">–</span> : format(value, locale, { decimals: decimals[column][figure] })}
        </td>
      );
    }),
  );
}
