import type { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Sql } from 'postgres';
import { env } from '@/lib/platform/env';
import { takeLock } from './lock';
import { createRoles, prepareDatabase } from './roles';
import * as schema from './schema';

export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

type Raw = { kind: 'pglite'; client: PGlite } | { kind: 'postgres'; client: Sql };
/** The one open database of this process. `raw` is for this folder only. */
export type Connection = Raw & { ping(): Promise<void>; close(): Promise<void> };

export interface DatabaseSettings {
  /** Address of a PostgreSQL database; without it the embedded one is opened. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the embedded database. */
  readonly dataDir: string;
  /** A dump to start an embedded database in memory from: tests. */
  readonly memory?: Blob | true;
}

/** Shared by the launcher and the built application, which are bundled apart. */
const shared = globalThis as typeof globalThis & {
  tweespanConnection?: Promise<Connection> | undefined;
  tweespanStatements?: AsyncLocalStorage<string[]>;
};

/** Opens the database of this process, once; a second call gets the same. Throws `DatabaseInUse` when another process has the embedded one. */
export function openDatabase(settings: DatabaseSettings): Promise<Connection> {
  shared.tweespanConnection ??= (settings.databaseUrl ? openPostgres(settings.databaseUrl) : openEmbedded(settings)).catch((error) => {
    shared.tweespanConnection = undefined;
    throw error;
  });
  return shared.tweespanConnection;
}

/** The open database, or the one that the settings of the environment name. */
export function connection(): Promise<Connection> {
  if (shared.tweespanConnection) return shared.tweespanConnection;
  const { DATABASE_URL, DATA_DIR } = env();
  return openDatabase({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR });
}

let wrapped: { over: unknown; db: Promise<Db> } | undefined;

/** drizzle over the open database. Only `platform` asks for it: everything else gets the transaction of `withActor` or `command`. */
export async function getDb(): Promise<Db> {
  const open = await connection();
  if (wrapped?.over !== open) wrapped = { over: open, db: wrap(open) };
  return wrapped.db;
}

/** Statements of the program, not of its transactions: what counts against "six a page". */
const SET_UP = /^\s*(begin|commit|rollback|savepoint|release)|set_config\('role'/i;

async function wrap(open: Raw): Promise<Db> {
  const options = {
    schema,
    casing: 'snake_case' as const,
    logger: { logQuery: (query: string) => void (SET_UP.test(query) || shared.tweespanStatements?.getStore()?.push(query)) },
  };
  if (open.kind === 'pglite') {
    const { drizzle } = await import('drizzle-orm/pglite');
    return drizzle(open.client, options) as unknown as Db;
  }
  const { drizzle } = await import('drizzle-orm/postgres-js');
  return drizzle(open.client, options) as unknown as Db;
}

async function openEmbedded({ dataDir, memory }: DatabaseSettings): Promise<Connection> {
  const folder = path.resolve(/* turbopackIgnore: true */ dataDir);
  if (!memory) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const release = memory ? () => {} : takeLock(path.join(folder, 'pg.lock'));
  try {
    const [{ PGlite }, { pg_trgm }] = await Promise.all([import('@electric-sql/pglite'), import('@electric-sql/pglite/contrib/pg_trgm')]);
    const place = memory ? (memory === true ? {} : { loadDataDir: memory }) : { dataDir: path.join(folder, 'pg') };
    const client = await PGlite.create({ ...place, extensions: { pg_trgm } });
    await createRoles((statement) => client.exec(statement));
    await prepareDatabase((statement) => client.exec(statement));
    const close = async () => {
      shared.tweespanConnection = undefined;
      await client.close();
      release();
    };
    return { kind: 'pglite', client, close, ping: async () => void (await client.query('select 1')) };
  } catch (error) {
    release();
    throw error;
  }
}

async function openPostgres(databaseUrl: string): Promise<Connection> {
  const { default: postgres } = await import('postgres');
  const client = postgres(databaseUrl, { max: 10, connect_timeout: 10, onnotice: () => {}, connection: { application_name: 'tweespan' } });
  const ping = async () => void (await client`select 1`);
  const close = async () => {
    shared.tweespanConnection = undefined;
    await client.end({ timeout: 5 });
  };
  try {
    await ping();
  } catch (error) {
    await close();
    throw error;
  }
  return { kind: 'postgres', client, close, ping };
}
