import { isDatabaseAway } from '@/lib/platform/database-away';
import { log, withoutAddresses } from '@/lib/platform/log';

/** Libraries write to the console, errors with the values of a query included: in production that becomes our own log lines. */
export function logTheConsole(): void {
  const levels = { error: 'error', warn: 'warn', log: 'debug', info: 'debug', debug: 'debug' } as const;
  for (const [method, level] of Object.entries(levels) as [keyof typeof levels, (typeof levels)[keyof typeof levels]][]) {
    console[method] = (...parts: unknown[]) => {
      const err = parts.find((part) => part instanceof Error);
      const text = parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '').join(' ');
      // Next writes down what it answered with an error page; that the database is away stands in the log already.
      log[isDatabaseAway(err) ? 'debug' : level](err === undefined ? {} : { err }, withoutAddresses(text) || undefined);
    };
  }
}
