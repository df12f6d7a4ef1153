import type { Locale } from '@/lib/domain/access/rules';
import { type ActivitySpan, periodOf } from '@/lib/domain/activities/rules/when';
import { formatPeriod, type WhenLength } from '@/lib/platform/i18n/when';

/**
 * When it is, under a heading that says the year: `22 oktober`, `7 tot 17 april`. A year alone stays, and so does another year. Null: no
 * heading says one.
 */
export function whenIn(year: number | null, span: ActivitySpan, locale: Locale, length: WhenLength = 'long'): string {
  const period = periodOf(span);
  if (period === null) return '';
  const whole = formatPeriod(period, locale, length);
  if (year === null) return whole;
  const end = ` ${year}`;
  return whole.endsWith(end) && !period.from.startsWith(String(year - 1)) ? whole.slice(0, -end.length) : whole;
}
