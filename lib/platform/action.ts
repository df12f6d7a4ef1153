import type { z } from 'zod';
import { type Reader, withActor } from './auth/reader';
import { municipalitySession, platformSession } from './auth/visit';
import type { Callable } from './command';
import { DatabaseAway } from './database-away';
import { AppError } from './errors';
import { log } from './log';
import { mark } from './request-outcome';
import { done, type Refusal, type Result, refused } from './result';

/**
 * Makes a server action of a command: who is there and the municipality of the address first, then the command.
 * Never throws: what nobody expected is logged and answered with `failed`.
 */
export function action<T>(run: Callable<T>) {
  return async (slug: string, input: unknown, key?: string): Promise<Result<T>> => {
    mark('reached');
    if (typeof slug !== 'string' || (key !== undefined && typeof key !== 'string')) return refused('invalid');
    try {
      const { actor, scope } = await municipalitySession(slug);
      return await run(actor, scope, input, { key });
    } catch (error) {
      return refusal(error, run.commandName);
    }
  };
}

/** The same for VVSG's work over all municipalities: no municipality stands in front. */
export function platformAction<T>(run: Callable<T>) {
  return async (input: unknown): Promise<Result<T>> => {
    mark('reached');
    try {
      const { actor, scope } = await platformSession();
      return await run(actor, scope, input);
    } catch (error) {
      return refusal(error, run.commandName);
    }
  };
}

/**
 * Makes a server action of a query, for what a form asks while it is filled in: as `action`, but it only reads.
 * Never throws: what nobody expected is logged and answered with `failed`.
 */
export function readAction<S extends z.ZodType, T>(name: string, input: S, query: (reader: Reader, input: z.output<S>) => Promise<T>) {
  return async (slug: string, asked: unknown): Promise<Result<T>> => {
    mark('reached');
    if (typeof slug !== 'string') return refused('invalid');
    try {
      const { actor, scope } = await municipalitySession(slug);
      const parsed = input.safeParse(asked);
      if (!parsed.success) return refused('invalid');
      return done(await withActor(actor, scope, (reader) => query(reader, parsed.data)));
    } catch (error) {
      return refusal(error, name);
    }
  };
}

/** Makes a server action of what a form of signing in does: it reads the form by itself and may redirect. */
export function formAction<A extends unknown[], R>(work: (...args: A) => Promise<R>) {
  return async (...args: A): Promise<R> => {
    mark('reached');
    return work(...args);
  };
}

/**
 * The one place that maps what was thrown to what a form can show. Throws nothing. An `AppError` answers its code, with what its sentence
 * needs, and a database that is away `unavailable`; anything else is a fault, which is logged with the `name` of the command, and answers
 * `failed`. Here `not_found` means that a role is wanting and answers `no_role`: whoever lost it while the form was open reads so, and a
 * stranger reads the same of a municipality that exists and of one that does not.
 */
function refusal(error: unknown, name: string): Refusal {
  if (error instanceof AppError) {
    const code = error.code === 'not_found' ? 'no_role' : error.code;
    return refused(code, error.values && { values: error.values });
  }
  if (error instanceof DatabaseAway) return refused('unavailable');
  log.error({ err: error, command: name }, 'command failed');
  return refused('failed');
}
