import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { loadReference } from '@/db/seed/reference';

/** Once before all test files on the embedded database: a migrated one with reference data, written down for every worker. */
export async function setup(project: TestProject): Promise<void> {
  const folder = path.join(project.config.root, '.tests');
  const image = path.join(folder, 'pglite.tar');
  const open = await openDatabase({ dataDir: '', memory: true });
  try {
    await migrateDatabase({});
    await loadReference();
    if (open.kind !== 'pglite') throw new Error('expected the embedded database');
    const dump = await open.client.dumpDataDir('none');
    mkdirSync(folder, { recursive: true });
    // In one step, so that another run at the same time reads a whole one.
    writeFileSync(`${image}.${process.pid}`, Buffer.from(await dump.arrayBuffer()));
    renameSync(`${image}.${process.pid}`, image);
  } finally {
    await open.close();
  }
  project.provide('image', image);
}
