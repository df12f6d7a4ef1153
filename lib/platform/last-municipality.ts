/** The cookie that remembers for which municipality somebody worked last, by the part of its address; over https for https only. */
export const lastMunicipalityCookie = (https: boolean) => `${https ? '__Host-' : ''}tweespan.municipality`;

const ADDRESS = /^\/(?:nl|en)\/m\/([a-z0-9-]{1,80})(?:\/|$)/;

/** The municipality that an address names, or null. */
export function municipalityOfPath(path: string): string | null {
  return ADDRESS.exec(path)?.[1] ?? null;
}
