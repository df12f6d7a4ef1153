/**
 * The mark of a test that runs on PostgreSQL too: a journey of each noun, the matrix, and what the database itself decides. Queries and
 * commands are tested on both databases by the integration tests.
 */
export const BOTH = '@both';
