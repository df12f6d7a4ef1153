import { useLocale } from 'next-intl';
import type { Locale } from '@/lib/domain/access/rules';
import type { YearColumn } from '@/lib/domain/resources/rules/year-figures';
import { formatCents, formatHundredths } from '@/lib/platform/i18n/amounts';

interface YearFigureProps {
  readonly column: YearColumn;
  readonly value: number | null;
  /** Of its whole column, so that all end at one edge. */
  readonly decimals: boolean;
}

/** One figure of a year as it is written; null when it is not known. */
export function writtenFigure({ column, value, decimals }: YearFigureProps, locale: Locale): string | null {
  if (value === null) return null;
  return column === 'fte' ? formatHundredths(value, locale) : formatCents(value, locale, { decimals });
}

/** One figure of a year; what is not known is a dash. */
export function YearFigure(figure: YearFigureProps) {
  const locale = useLocale() as Locale;
  return writtenFigure(figure, locale) ?? <span className="unknown">–</span>;
}
