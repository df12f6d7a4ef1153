import type { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Sql } from 'postgres';
import { env } from '@/lib/platform/env';
import { takeLock } from './lock';
import { type Inside, openPool } from './pool';
import { createRoles, prepareDatabase } from './roles';
import * as schema from './schema';

export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;
type Transaction = Parameters<Parameters<Db['transaction']>[0]>[0];

/** `client` is for starting and for tests alone: what is served works on what is lent. */
type Raw = { kind: 'pglite'; client: PGlite } | { kind: 'postgres'; client: Sql };
/** The one open database of this process. */
export type Connection = Raw & {
  /** Lends what one transaction is opened on. */
  lend<T>(run: (client: PGlite | Sql, inside: Inside) => Promise<T>): Promise<T>;
  ping(): Promise<void>;
  close(): Promise<void>;
};

export interface DatabaseSettings {
  /** Address of a PostgreSQL database; without it the embedded one is opened. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the embedded database. */
  readonly dataDir: string;
  /** A dump to start an embedded database in memory from: tests. */
  readonly memory?: Blob | true;
  /** Hears when a PostgreSQL database goes away, and when it is back. */
  readonly tell?: (news: 'away' | 'back') => void;
}

/** Shared by the launcher and the built application, which are bundled apart. */
const shared = globalThis as typeof globalThis & {
  tweespanConnection?: Promise<Connection> | undefined;
  tweespanStatements?: AsyncLocalStorage<string[]>;
};

/** Opens the database of this process, once; a second call gets the same. Throws `DatabaseInUse` when another process has the embedded one. */
export function openDatabase(settings: DatabaseSettings): Promise<Connection> {
  shared.tweespanConnection ??= (settings.databaseUrl ? openPostgres(settings.databaseUrl, settings.tell) : openEmbedded(settings)).catch(
    (error) => {
      shared.tweespanConnection = undefined;
      throw error;
    },
  );
  return shared.tweespanConnection;
}

/** The open database, or the one that the settings of the environment name. */
export function connection(): Promise<Connection> {
  if (shared.tweespanConnection) return shared.tweespanConnection;
  const { DATABASE_URL, DATA_DIR } = env();
  return openDatabase({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR });
}

const wrapped = new WeakMap<PGlite | Sql, Promise<Db>>();

/**
 * Runs `work` in one transaction of the open database. Only `platform` asks for it: everything else gets what `withActor` and
 * `command` hand out. Rejects within seconds, and with a code, when the database does not answer.
 */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { kind, lend } = await connection();
  return lend(async (client, inside) => {
    const over = wrapped.get(client) ?? wrap(kind, client);
    wrapped.set(client, over);
    const db = await over;
    return db.transaction((tx) => inside(() => work(tx)));
  });
}

/** Statements of the program, not of its transactions: what counts against "six a page". */
const SET_UP = /^\s*(begin|commit|rollback|savepoint|release)|set_config\('role'/i;

async function wrap(kind: Raw['kind'], client: PGlite | Sql): Promise<Db> {
  const options = {
    schema,
    casing: 'snake_case' as const,
    logger: { logQuery: (query: string) => void (SET_UP.test(query) || shared.tweespanStatements?.getStore()?.push(query)) },
  };
  if (kind === 'pglite') {
    const { drizzle } = await import('drizzle-orm/pglite');
    return drizzle(client as PGlite, options) as unknown as Db;
  }
  const { drizzle } = await import('drizzle-orm/postgres-js');
  return drizzle(client as Sql, options) as unknown as Db;
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
    return {
      kind: 'pglite',
      client,
      lend: (run) => run(client, (work) => work()),
      close,
      ping: async () => void (await client.query('select 1')),
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** Goes before what a login says of itself by `alter role`, which PostgreSQL lets nobody forbid. */
const PINNED = [
  'role=none',
  'search_path=public',
  'row_security=on',
  'default_transaction_isolation=read\\ committed',
  'default_transaction_read_only=off',
  'default_transaction_deferrable=off',
  'statement_timeout=30s',
  'lock_timeout=15s',
  'idle_in_transaction_session_timeout=60s',
  // A statement of a page takes some milliseconds; to compile it, where the planner guesses wrong, takes hundreds.
  'jit=off',
];

async function openPostgres(databaseUrl: string, tell: DatabaseSettings['tell']): Promise<Connection> {
  const { default: postgres } = await import('postgres');
  const pinned = PINNED.map((each) => `-c ${each}`).join(' ');
  const options = { connect_timeout: 5, onnotice: () => {}, connection: { application_name: 'tweespan', options: pinned } };
  const client = postgres(databaseUrl, { ...options, max: 10, idle_timeout: 5 });
  const pool = openPool((onclose) => postgres(databaseUrl, { ...options, max: 1, onclose }), undefined, tell);
  const close = async () => {
    shared.tweespanConnection = undefined;
    await Promise.all([pool.close(), client.end({ timeout: 5 })]);
  };
  try {
    await client`select 1`;
  } catch (error) {
    await close();
    throw error;
  }
  const ping = () => pool.lend(async (lent, inside) => void (await lent.begin((tx) => inside(async () => void (await tx`select 1`)))));
  return { kind: 'postgres', client, lend: pool.lend, close, ping };
}
