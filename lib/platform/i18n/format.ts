import type { Locale } from '@/lib/domain/access/rules';
import { dateFormat } from './formatters';

const ZONE = 'Europe/Brussels';

/** `mei`, `May`; 1 is January. */
export function formatMonth(month: number, locale: Locale): string {
  return dateFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1, 1)));
}

/** The Belgian day of an instant, long: `24 november 2026`. */
export function formatInstantDay(at: Date, locale: Locale): string {
  return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE }).format(at);
}

/** `14.32 u.`, `14:32`. */
export function formatTime(at: Date, locale: Locale): string {
  const parts = dateFormat('en', { hour: '2-digit', minute: '2-digit', timeZone: ZONE }).formatToParts(at);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return locale === 'nl' ? `${part('hour')}.${part('minute')}\u00a0u.` : `${part('hour')}:${part('minute')}`;
}

/** The Belgian day of an instant without its year, for what is of lately: `24 november`. */
export function formatLately(at: Date, locale: Locale): string {
  return dateFormat(locale, { day: 'numeric', month: 'long', timeZone: ZONE }).format(at);
}
