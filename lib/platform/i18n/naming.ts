import type { Locale } from '@/lib/domain/access/rules';

/** What reference data is called in that language: of a row its name, of a table its column. */
export function nameIn<N, E>(locale: Locale, { nameNl, nameEn }: { readonly nameNl: N; readonly nameEn: E }): N | E {
  return locale === 'nl' ? nameNl : nameEn;
}

/** The same of the sentence that says what it is. */
export function whatIn<N, E>(locale: Locale, { whatNl, whatEn }: { readonly whatNl: N; readonly whatEn: E }): N | E {
  return locale === 'nl' ? whatNl : whatEn;
}
