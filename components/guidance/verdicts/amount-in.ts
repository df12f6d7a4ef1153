import type { Locale } from '@/lib/domain/access/rules';
import type { Unit } from '@/lib/domain/guidance/rules/judgement';
import { formatEuro, formatFte, formatMonths, formatRoughMonths } from '@/lib/platform/i18n/amounts';

/** A figure of a verdict in a sentence, in its unit: `€ 2.400`, `0,2 VTE`, `4 jaar en 11 maanden`, `3`. */
export function amountIn(unit: Unit, value: number, locale: Locale): string {
  if (unit === 'cents') return formatEuro(value, locale);
  if (unit === 'months') return formatMonths(value, locale);
  if (unit === 'rough_months') return formatRoughMonths(value, locale);
  return unit === 'hundredths' ? formatFte(value, locale) : String(value);
}
