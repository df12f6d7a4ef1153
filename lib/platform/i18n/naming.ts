import type { Locale } from '@/lib/domain/access/rules';

/** What reference data is called in that language: of a row its name, of a table its column. */
export function nameIn<N, E>(locale: Locale, { nameNl, nameEn }: { readonly nameNl: N; readonly nameEn: E }): N | E {
  return locale === 'nl' ? nameNl : nameEn;
}
