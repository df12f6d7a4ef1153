import { LOCALES } from '@/lib/domain/access/rules';

const LANGUAGE = `/(?:${LOCALES.join('|')})`;

const ADDRESS = new RegExp(`^${LANGUAGE}/m/([a-z0-9-]{1,80})(?:/|$)`);

const ANY_ADDRESS = new RegExp(`^((?:${LANGUAGE})?/m/)([^/]{1,300})(/.*)?$`);

/** The same path as addresses are written, for one with capitals in the part that names a municipality; null when it has none. */
export function inSmallLetters(path: string): string | null {
  const [, before = '', slug = '', behind = ''] = ANY_ADDRESS.exec(path) ?? [];
  return slug === slug.toLowerCase() ? null : `${before}${slug.toLowerCase()}${behind}`;
}

/** The municipality that an address names, or null. */
export function municipalityOfPath(path: string): string | null {
  return ADDRESS.exec(path)?.[1] ?? null;
}
