import type { Locale } from '@/lib/domain/access/rules';
import { firstDay, type PartialDate } from '@/lib/domain/calendar/rules';
import { formatWhen } from '@/lib/platform/i18n/when';

/** A partnership as far as its time goes. */
export interface PartnershipInTime {
  readonly since: PartialDate | null;
}

/** From when a state holds, in words: what began with the partnership as exactly as that is known, else the day; null for "always". */
export function beginOf(fromDate: string | null, { since }: PartnershipInTime, locale: Locale): string | null {
  if (fromDate === null) return null;
  return formatWhen(since !== null && fromDate === firstDay(since) ? since : fromDate, locale);
}
