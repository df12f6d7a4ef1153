import type { Locale } from './words';

/**
 * Where a journey in the browser runs: on PostgreSQL, which real use asks for, unless it is marked; on the one there is where there is
 * one. Queries and commands are tested on both databases by the integration tests.
 */

/** The mark of a test that runs on both: what the database decides as two people meet or somebody looks for a place. */
export const BOTH = '@both';

/** The mark of a test that runs on the embedded database. */
export const EMBEDDED = '@embedded';

/** The mark of a journey told in both languages: in Dutch on PostgreSQL, in English on the embedded database. */
export const toldIn = (locale: Locale): string[] => (locale === 'en' ? [EMBEDDED] : []);
