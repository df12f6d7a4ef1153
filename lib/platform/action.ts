import { municipalitySession } from './auth/visit';
import type { Callable } from './command';
import { AppError } from './errors';
import { log } from './log';
import { markReached } from './reached';
import { type Refusal, type Result, refused } from './result';

/**
 * Makes a server action of a command: who is there and the municipality of the address first, then the command.
 * Never throws: what nobody expected is logged and answered with `failed`.
 */
export function action<T>(run: Callable<T>) {
  return async (slug: string, input: unknown, key?: string): Promise<Result<T>> => {
    markReached();
    if (typeof slug !== 'string' || (key !== undefined && typeof key !== 'string')) return refused('invalid');
    try {
      const { actor, scope } = await municipalitySession(slug);
      return await run(actor, scope, input, { key });
    } catch (error) {
      return refusal(error, run.commandName);
    }
  };
}

/** Makes a server action of what a form of signing in does: it reads the form by itself and may redirect. */
export function formAction<A extends unknown[], R>(work: (...args: A) => Promise<R>) {
  return async (...args: A): Promise<R> => {
    markReached();
    return work(...args);
  };
}

/** The one place that maps what was thrown to what a form can show. */
function refusal(error: unknown, commandName: string): Refusal {
  if (error instanceof AppError) return refused(error.code);
  log.error({ err: error, command: commandName }, 'command failed');
  return refused('failed');
}
