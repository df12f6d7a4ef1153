import { AsyncLocalStorage } from 'node:async_hooks';
import { type SQL, sql } from 'drizzle-orm';
import { inTransaction } from '@/db/client';
import type { Actor } from '@/lib/domain/access/rules';
import { today } from '../clock';
import { DatabaseAway, isDatabaseAway } from '../database-away';
import { tellOfNoAnswer } from '../database-news';
import { mark } from '../request-outcome';
import { databaseRole, type MunicipalityScope, type Scope } from './scope';

export type Transaction = Parameters<Parameters<typeof inTransaction>[0]>[0];

declare const opened: unique symbol;

/** The only handle to the database: an actor at work on a scope inside one transaction. Every query takes it first. */
export interface Reader<S extends Scope = Scope> {
  readonly [opened]: true;
  readonly actor: Actor;
  readonly scope: S;
  readonly tx: Transaction;
}

/** The handle of an actor at work in one municipality. */
export type MunicipalityReader = Reader<MunicipalityScope>;

const inside = new AsyncLocalStorage<true>();

/** A statement of one request never runs longer than this: a stuck query must not hold the pool. */
const STATEMENT_TIMEOUT_MS = 15_000;

/**
 * Opens the transaction for `withActor` and `command`; nobody else. A second one inside would deadlock a pool of one.
 * Throws `DatabaseAway` when the database does not answer.
 */
export async function openReader<T>(actor: Actor, scope: Scope, mode: 'read' | 'write', work: (reader: Reader) => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error('a second transaction inside the first: use the one that is given');
  const readOnly = mode === 'read' ? 'on' : 'off';
  const begin = async (tx: Transaction) => {
    await tx.execute(
      sql`select set_config('role', ${databaseRole(actor, scope)}, true), set_config('app.m', ${scope.municipalityId ?? ''}, true), set_config('app.p', ${actor.userId ?? ''}, true), set_config('app.day', ${today()}, true), set_config('app.event', '', true), set_config('statement_timeout', ${String(STATEMENT_TIMEOUT_MS)}, true), set_config('transaction_read_only', ${readOnly}, true)`,
    );
    return work({ actor, scope, tx } as Reader);
  };
  try {
    return await inside.run(true, () => inTransaction(begin));
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    mark('databaseAway');
    tellOfNoAnswer(error);
    throw new DatabaseAway(error);
  }
}

/** Reads as this actor on this scope: sets the database role, the municipality, the person and the day, then hands out the only handle there is. */
export function withActor<T>(actor: Actor, scope: Scope, read: (reader: Reader) => Promise<T>): Promise<T> {
  return openReader(actor, scope, 'read', read);
}

/** What a function of the database answers: one value. */
export async function answerOf<T>({ tx }: Reader, call: SQL<T>): Promise<T | undefined> {
  const [row] = await tx.select({ answer: call }).from(sql`(select 1) as one`);
  return row?.answer as T | undefined;
}
