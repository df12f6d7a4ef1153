import { useLocale, useTranslations } from 'next-intl';
import type { FieldChange, FigureOf } from '@/lib/domain/history/rules';
import { groupOf } from '@/lib/domain/resources/rules/money';
import { formatEuro, formatHundredths } from '@/lib/platform/i18n/amounts';
import { ChangedValue } from './changed-value';

interface FigureLineProps {
  readonly change: FieldChange;
  readonly figure: FigureOf;
}

/** One figure of a year that changed: `Raming 2026, eigen werkingsmiddelen: € 7.600 → € 10.000`. */
export function FigureLine({ change: { field, from, to }, figure: { year, origin, line } }: FigureLineProps) {
  const [t, word] = [useTranslations('history.figure'), useTranslations('resources')];
  const locale = useLocale();
  const what = line === null ? t('staff') : wordsOf(line);
  const name = t(field.includes('planned') ? 'planned' : 'actual', { year: String(year), what });
  return <ChangedValue name={origin === null ? name : t('inName', { name, origin })} was={said(from)} becomes={said(to)} />;

  function wordsOf({ source, kind, programme }: NonNullable<FigureOf['line']>): string {
    if (groupOf({ source, kind }) === 'own_operating') return word('group.own_operating');
    return [word(`source.${source}`), word(`kind.${kind}`), programme].filter((part) => part !== '').join(', ');
  }

  /** Amounts are kept as whole cents, staff time as a number of FTE. */
  function said(value: unknown): string | null {
    if (value === null) return null;
    return line === null ? formatHundredths(Math.round(Number(value) * 100), locale) : formatEuro(Number(value), locale);
  }
}
