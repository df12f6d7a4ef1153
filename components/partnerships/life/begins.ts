import type { Locale } from '@/lib/domain/access/rules';
import { firstDay, type Since } from '@/lib/domain/calendar/rules';
import { formatDay, formatSince } from '@/lib/platform/i18n/format';

/** A partnership as far as its time goes. */
export interface PartnershipInTime {
  readonly sinceYear: number | null;
  readonly sinceMonth: number | null;
  readonly sinceDay: number | null;
}

/** Since when a partnership exists. */
export function sinceOf({ sinceYear, sinceMonth, sinceDay }: PartnershipInTime): Since {
  return { year: sinceYear, month: sinceMonth, day: sinceDay };
}

/** From when a state holds, in words: what began with the partnership as exactly as that is known, else the day; null for "always". */
export function beginOf(fromDate: string | null, partnership: PartnershipInTime, locale: Locale): string | null {
  if (fromDate === null) return null;
  const since = sinceOf(partnership);
  return fromDate === firstDay(since) ? formatSince(since, locale) : formatDay(fromDate, locale);
}
