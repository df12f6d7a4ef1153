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

/** One figure of a year; what is not known is a dash. */
export function YearFigure({ column, value, decimals }: YearFigureProps) {
  const locale = useLocale() as Locale;
  if (value === null) return <span className="text-ink-3">–</span>;
  return column === 'fte' ? formatHundredths(value, locale) : formatCents(value, locale, { decimals });
}
