import { defineRouting } from 'next-intl/routing';
import { LOCALES } from '@/lib/domain/access/rules';

/** English segments in both languages; `/` goes by cookie, then Accept-Language, then nl. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: 'nl',
  localePrefix: 'always',
  alternateLinks: false,
  localeCookie: { maxAge: 60 * 60 * 24 * 365, sameSite: 'lax' },
});
