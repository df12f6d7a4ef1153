import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { loadReference } from '@/db/seed/reference';
import { createDatabase, dropAll } from './logins';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server, and the migrated database that each worker gets a copy of. */
    postgres: { readonly adminUrl: string; readonly template: string; readonly databaseUrl: string };
    /** The file with the migrated embedded database. */
    image: string;
  }
}

/** Once before all test files on PostgreSQL: one migrated database with reference data, the template of all others. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const adminUrl = process.env.TWEESPAN_TEST_POSTGRES ?? process.env.TEST_DATABASE_URL;
  if (!adminUrl)
    throw new Error('No PostgreSQL: run `node tests/run.mjs integration --postgres`, or set TEST_DATABASE_URL to a superuser.');
  const prefix = `tweespan_test_${randomBytes(4).toString('hex')}`;
  const template = `${prefix}_template`;
  const { databaseUrl, ownerUrl } = await createDatabase(adminUrl, template);
  const open = await openDatabase({ databaseUrl, dataDir: '' });
  try {
    await migrateDatabase({ ownerUrl });
    await loadReference({ ownerUrl });
  } finally {
    // A database with an open connection cannot be copied.
    await open.close();
  }
  project.provide('postgres', { adminUrl, template, databaseUrl });
  return () => dropAll(adminUrl, prefix);
}
