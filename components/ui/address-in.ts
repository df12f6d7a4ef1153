/** The address of a page in a language, from its path without: `/nl/help`. */
export function addressIn(locale: string, path: `/${string}`): string {
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}
