const ADDRESS = /^\/(?:nl|en)\/m\/([a-z0-9-]{1,80})(?:\/|$)/;

/** The municipality that an address names, or null. */
export function municipalityOfPath(path: string): string | null {
  return ADDRESS.exec(path)?.[1] ?? null;
}
