import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import type { Db } from './client';

const FOLDER = () => path.join(/* turbopackIgnore: true */ process.cwd(), 'db', 'policies');

/** The policies, grants, triggers and functions of `db/policies`, as they are to stand now. */
export interface Policies {
  /** In the order in which they are put up; the first takes down what stood before. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Of all files together. */
  readonly hash: string;
}

/** Reads the policies that came with this version of the program. */
export function readPolicies(): Policies {
  const names = readdirSync(FOLDER()).filter((name) => name.endsWith('.sql'));
  const files = names.sort().map((name) => ({ name, text: readFileSync(path.join(FOLDER(), name), 'utf8') }));
  return { files, hash: createHash('sha256').update(JSON.stringify(files)).digest('hex') };
}

/** The hash of the policies that stand in this database; null when none do. Any login may ask, and nothing is locked. */
export async function standingPolicies(db: Db): Promise<string | null> {
  const [found] = await db
    .select({ hash: sql<string | null>`obj_description(oid, 'pg_namespace')` })
    .from(sql`pg_catalog.pg_namespace`)
    .where(sql`nspname = 'policies'`);
  return found?.hash ?? null;
}

/** Takes the policies down, so that tables can change; `tx` is the owner's. */
export async function takeDown(tx: Db, { files }: Policies): Promise<void> {
  for (const file of files.slice(0, 1)) await execute(tx, file);
}

/** Puts the policies up, in place of those that stood; `tx` is the owner's. */
export async function putUp(tx: Db, { files, hash }: Policies): Promise<void> {
  for (const file of files) await execute(tx, file);
  await tx.execute(sql`call policies.check_functions()`);
  await tx.execute(sql.raw(`comment on schema policies is '${hash}'`));
}

/** Both drivers send one statement at a time; a file holds many, so the database reads it as one. */
async function execute(tx: Db, { name, text }: Policies['files'][number]): Promise<void> {
  try {
    await tx.execute(sql.raw(`do $file$ begin execute '${text.replaceAll("'", "''")}'; end $file$`));
  } catch (error) {
    const { cause } = error as Error;
    throw new Error(`db/policies/${name}: ${cause instanceof Error ? cause.message : String(error)}`, { cause });
  }
}
