import path from 'node:path';
import { count, sql } from 'drizzle-orm';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import { type Db, inTransaction } from './client';
import { asOwner } from './owner';
import { type Policies, putUp, readPolicies, standingPolicies, takeDown } from './policies';

const FOLDER = { migrationsFolder: path.join(/* turbopackIgnore: true */ process.cwd(), 'db', 'migrations') };
const APPLIED = sql`drizzle.__drizzle_migrations`;

/** What comes with this version of the program. */
interface Wanted {
  readonly migrations: readonly MigrationMeta[];
  readonly policies: Policies;
}

/**
 * Brings the tables and the policies up to date, as the owner role: on the embedded database always, on PostgreSQL with the owner's
 * address. Without that address throws `OwnerNeeded` when something is to be done. Returns how many migrations ran.
 */
export async function migrateDatabase({ ownerUrl }: { ownerUrl?: string | undefined } = {}): Promise<{ applied: number }> {
  const wanted = { migrations: readMigrationFiles(FOLDER), policies: readPolicies() };
  const why = await inTransaction((tx) => whatIsToBeDone(tx, wanted));
  if (why === null) return { applied: 0 };
  // In one transaction: tables that have changed are never there without their policies, whenever the program is killed.
  return asOwner(ownerUrl, why, (db) => db.transaction((tx) => bringUpToDate(tx, wanted)));
}

/** Why the owner is needed; null when he is not. A database of a later version is left as it is. */
async function whatIsToBeDone(db: Db, { migrations, policies }: Wanted): Promise<string | null> {
  const pending = migrations.length - (await appliedMigrations(db));
  if (pending > 0) return pending === 1 ? 'one migration is pending' : `${pending} migrations are pending`;
  return pending === 0 && (await standingPolicies(db)) !== policies.hash ? 'the policies have changed' : null;
}

/** Migrations find no policy in their way, but for the first ones, which bring their own. Asks again: another process may have been first. */
async function bringUpToDate(tx: Db, wanted: Wanted): Promise<{ applied: number }> {
  if ((await whatIsToBeDone(tx, wanted)) === null) return { applied: 0 };
  const pending = wanted.migrations.slice(await appliedMigrations(tx));
  if (pending.length > 0 && (await standingPolicies(tx)) !== null) await takeDown(tx, wanted.policies);
  await tx.execute(sql`create schema if not exists drizzle`);
  await tx.execute(sql`create table if not exists ${APPLIED} (id serial primary key, hash text not null, created_at bigint)`);
  for (const migration of pending) {
    for (const statement of migration.sql) await tx.execute(sql.raw(statement));
    await tx.execute(sql`insert into ${APPLIED} (hash, created_at) values (${migration.hash}, ${migration.folderMillis})`);
  }
  await putUp(tx, wanted.policies);
  return { applied: pending.length };
}

/** How many migrations this database has had; 0 for an empty one. */
async function appliedMigrations(db: Db): Promise<number> {
  const [table] = await db
    .select({ n: count() })
    .from(sql`pg_catalog.pg_tables`)
    .where(sql`schemaname = 'drizzle' and tablename = '__drizzle_migrations'`);
  if (!table?.n) return 0;
  const [applied] = await db.select({ n: count() }).from(APPLIED);
  return applied?.n ?? 0;
}
