import { countries } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';

export interface Country {
  readonly iso2: string;
  /** In the reader's language. */
  readonly name: string;
}

/** All countries, by name in the reader's language. */
export async function listCountries({ tx, actor }: Reader): Promise<Country[]> {
  const rows = await tx.select({ iso2: countries.iso2, name: actor.locale === 'nl' ? countries.nameNl : countries.nameEn }).from(countries);
  return rows.sort((a, b) => a.name.localeCompare(b.name, actor.locale));
}
