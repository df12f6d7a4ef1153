import { AsyncLocalStorage } from 'node:async_hooks';
import { inject } from 'vitest';
import { connection } from '@/db/client';
import type { WorkingRole } from '@/db/roles';
import { today } from '@/lib/platform/clock';
import { administrator } from './logins';

export type Row = Readonly<Record<string, unknown>>;
/** Runs one statement with `$1`, `$2`... */
export type Run = <T extends Row = Row>(statement: string, values?: readonly Scalar[]) => Promise<T[]>;
export type Scalar = string | number | boolean | null;

/** Lives as long as the worker, as its database does. */
let past: ReturnType<typeof administrator> | undefined;

/** Rows as they really are, past every policy: what a test holds a command's work against. */
export const rows: Run = async <T extends Row>(statement: string, values: readonly Scalar[] = []) => {
  const open = await connection();
  if (open.kind === 'pglite') return (await open.client.query<T>(statement, [...values])).rows;
  past ??= administrator(inject('postgres').adminUrl, open.client.options.database);
  return [...(await past.unsafe<T[]>(statement, [...values]))];
};

class Undo extends Error {}

/**
 * What a role of the program can do in the database itself, whatever the code above it asks: `work` runs in one transaction,
 * as the program's login with that role, municipality and person, and is always undone.
 */
export async function asRole<T>(
  role: WorkingRole,
  municipalityId: string | null,
  work: (run: Run) => Promise<T>,
  personId: string | null = null,
): Promise<T> {
  const open = await connection();
  let answer: { value: T } | undefined;
  const inside = async (run: Run) => {
    await run(
      `select set_config('role', $1, true), set_config('app.m', $2, true), set_config('app.p', $3, true), set_config('app.day', $4, true),
         set_config('app.event', '', true)`,
      [role, municipalityId ?? '', personId ?? '', today()],
    );
    answer = { value: await work(run) };
    throw new Undo();
  };
  try {
    if (open.kind === 'pglite') {
      await open.client.transaction((tx) =>
        inside(
          async <R extends Row>(statement: string, values: readonly Scalar[] = []) => (await tx.query<R>(statement, [...values])).rows,
        ),
      );
    } else {
      await open.client.begin((tx) =>
        inside(async <R extends Row>(statement: string, values: readonly Scalar[] = []) => [
          ...(await tx.unsafe<R[]>(statement, [...values])),
        ]),
      );
    }
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  if (answer === undefined) throw new Error('the transaction ended without an answer');
  return answer.value;
}

/** Which of the two databases this test runs on. */
export async function databaseKind(): Promise<'pglite' | 'postgres'> {
  return (await connection()).kind;
}

const shared = globalThis as typeof globalThis & { tweespanStatements?: AsyncLocalStorage<string[]> };

/** The statements that `work` sends, without those that open and close its transaction. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  shared.tweespanStatements ??= new AsyncLocalStorage();
  const heard: string[] = [];
  await shared.tweespanStatements.run(heard, work);
  return heard;
}
