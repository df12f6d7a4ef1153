/** The driver found nobody, or lost whom it talked to; the pool says `DATABASE_...` itself. */
const OF_THE_DRIVER: ReadonlySet<string> = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'DATABASE_AWAY',
  'DATABASE_BUSY',
  'DATABASE_LATE',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** PostgreSQL: connection exceptions (class 08), shutting down, crashed, starting up, too many connections. */
const OF_POSTGRESQL = /^(08...|57P0[123]|53300)$/;

/** Known to the error page and to signing in, which say so in words. */
export const DATABASE_AWAY = 'database-away';

/** A page that cannot be made because the database does not answer. Its digest, unlike its message, reaches the browser. */
export class DatabaseAway extends Error {
  readonly digest = DATABASE_AWAY;

  constructor(cause: unknown) {
    super(DATABASE_AWAY, { cause });
    this.name = 'DatabaseAway';
  }
}

/** Whether this, or what caused it, is a database that does not answer: it will later, and nothing is wrong with what was asked. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.some(isDatabaseAway)) return true;
  const code = String((error as { code?: unknown }).code);
  return OF_THE_DRIVER.has(code) || OF_POSTGRESQL.test(code) || isDatabaseAway(error.cause);
}
