import path from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { connection } from './client';
import { asOwner } from './owner';

const FOLDER = { migrationsFolder: path.join(/* turbopackIgnore: true */ process.cwd(), 'db', 'migrations') };

/**
 * Brings the tables up to date, as the owner role: on the embedded database always, on PostgreSQL with the owner's address.
 * Without that address throws `OwnerNeeded` when something is to be done. Returns how many ran.
 */
export async function migrateDatabase({ ownerUrl }: { ownerUrl?: string | undefined } = {}): Promise<{ applied: number }> {
  const { kind } = await connection();
  const pending = readMigrationFiles(FOLDER).length - (await appliedMigrations());
  if (pending <= 0) return { applied: 0 };
  const { migrate } = kind === 'pglite' ? await import('drizzle-orm/pglite/migrator') : await import('drizzle-orm/postgres-js/migrator');
  await asOwner(ownerUrl, pending === 1 ? 'one migration is pending' : `${pending} migrations are pending`, (db) =>
    (migrate as (db: unknown, config: typeof FOLDER) => Promise<unknown>)(db, FOLDER),
  );
  return { applied: pending };
}

/** How many migrations this database has had; 0 for an empty one. */
async function appliedMigrations(): Promise<number> {
  const open = await connection();
  const count = async (text: string): Promise<number> => {
    const rows: readonly { n?: number }[] =
      open.kind === 'pglite' ? (await open.client.query<{ n: number }>(text)).rows : await open.client.unsafe(text);
    return rows[0]?.n ?? 0;
  };
  const tables = await count(
    "select count(*)::int as n from pg_catalog.pg_tables where schemaname = 'drizzle' and tablename = '__drizzle_migrations'",
  );
  return tables === 0 ? 0 : count('select count(*)::int as n from drizzle.__drizzle_migrations');
}
