/**
 * The mark of a test that runs on PostgreSQL too: a journey of each noun, the matrix, and what the database itself decides. Queries and
 * commands are tested on both databases by the integration tests.
 */
export const BOTH = '@both';

/** The same for a journey told in both languages: a language is no matter of the database, so one of them is told on both. */
export const bothIn = (locale: 'nl' | 'en'): string[] => (locale === 'nl' ? [BOTH] : []);
