import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import { type Connection, openDatabase } from '@/db/client';
import { databaseKind, type Row, type Run, type Scalar } from './database';
import { administrator, createDatabase } from './logins';

/** A database open in place of the worker's own. */
export interface AnotherDatabase {
  /** With it the program migrates; on the embedded database none is needed. */
  readonly ownerUrl: string | undefined;
  /** Runs a text of many statements, past every policy. */
  script(text: string): Promise<void>;
  /** Runs one statement, past every policy. */
  readonly run: Run;
}

const worker = globalThis as typeof globalThis & { tweespanConnection?: Promise<Connection> | undefined };

/**
 * Opens another database of the same kind, empty or as the worker's own began, for as long as `work` runs: what the program opens meanwhile
 * is that one.
 */
export async function onAnotherDatabase<T>(content: Content, work: (database: AnotherDatabase) => Promise<T>): Promise<T> {
  const open = (await databaseKind()) === 'pglite' ? openEmbedded : openServed;
  const own = worker.tweespanConnection;
  worker.tweespanConnection = undefined;
  try {
    const { close, ...database } = await open(content);
    try {
      return await work(database);
    } finally {
      await close();
    }
  } finally {
    worker.tweespanConnection = own;
  }
}

type Content = 'empty' | 'reference';
type Opened = AnotherDatabase & { close(): Promise<void> };

async function openEmbedded(content: Content): Promise<Opened> {
  const open = await openDatabase({ dataDir: '', memory: content === 'empty' || new Blob([readFileSync(inject('image'))]) });
  const client = open.client as PGlite;
  const script = async (text: string) => {
    await client.exec(text);
    // A dump sets what its own session works with; the program works in the same one.
    await client.exec('reset all');
  };
  const run: Run = async <R extends Row>(statement: string, values: readonly Scalar[] = []) =>
    (await client.query<R>(statement, [...values])).rows;
  return { ownerUrl: undefined, script, run, close: open.close };
}

async function openServed(content: Content): Promise<Opened> {
  const { adminUrl, template } = inject('postgres');
  // Removed at the end of the run with all that begin so.
  const name = template.replace(/template$/, randomBytes(4).toString('hex'));
  const { databaseUrl, ownerUrl } = await createDatabase(adminUrl, name, content === 'empty' ? undefined : template);
  const past = administrator(adminUrl, name);
  const open = await openDatabase({ databaseUrl, dataDir: '' });
  const script = async (text: string) => {
    await past.unsafe(text);
    await past.unsafe('reset all');
  };
  const run: Run = async <R extends Row>(statement: string, values: readonly Scalar[] = []) => [
    ...(await past.unsafe<R[]>(statement, [...values])),
  ];
  const close = async () => {
    await open.close();
    await past.end();
  };
  return { ownerUrl, script, run, close };
}
