import { defineRouting } from 'next-intl/routing';
import { LOCALES, type Locale } from '@/lib/domain/access/rules';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
  }
}

/** English segments in both languages; `/` goes by cookie, then Accept-Language, then nl. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: 'nl',
  localePrefix: 'always',
  alternateLinks: false,
  localeCookie: { maxAge: 60 * 60 * 24 * 365, sameSite: 'lax' },
});
