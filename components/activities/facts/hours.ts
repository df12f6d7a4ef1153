import type { Locale } from '@/lib/domain/access/rules';

/** An hour as people write it (`14.30 u.`, `14:30`); empty when nobody said. */
export function writtenHour(hour: string | null, locale: string | Locale): string {
  if (hour === null) return '';
  return locale === 'nl' ? `${hour.replace(':', '.')}\u00a0u.` : hour;
}
