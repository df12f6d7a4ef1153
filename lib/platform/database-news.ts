import { log } from './log';

/** One line when the database goes away and one when it is back; what fails between them says so only at level debug. */
export function tellOfDatabase(news: 'away' | 'back'): void {
  if (news === 'away') log.error('the database does not answer');
  else log.warn('the database answers again');
}

/** Codes of what was refused because the database is known to be away. */
const KNOWN = 'DATABASE_AWAY';

/** A line for one transaction that the database did not serve: what and how, without a stack, since nothing is wrong with the program. */
export function tellOfNoAnswer(error: unknown): void {
  const code = codeOf(error);
  log[code === KNOWN ? 'debug' : 'warn']({ code }, 'a transaction was not served');
}

/** The code of the driver's own error, which others wrap. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error ? error.code : codeOf(error.cause);
}
