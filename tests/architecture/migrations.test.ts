import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { integer, pgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import * as schema from '@/db/schema';
import { theHouse } from './house';

const FOLDER = 'db/migrations';
const house = theHouse();

interface Journal {
  readonly entries: readonly { readonly idx: number; readonly tag: string }[];
}

const journal: Journal = JSON.parse(house.text(`${FOLDER}/meta/_journal.json`));
const number = (entry: { idx: number }) => String(entry.idx).padStart(4, '0');

/** What `drizzle-kit generate` would still write for these tables. */
async function unwritten(tables: Record<string, unknown>): Promise<string[]> {
  const last = journal.entries.at(-1);
  if (last === undefined) throw new Error('there are no migrations');
  const before = JSON.parse(house.text(`${FOLDER}/meta/${number(last)}_snapshot.json`));
  return generateMigration(before, generateDrizzleJson(tables, before.id, undefined, 'snake_case'));
}

describe('migrations', () => {
  it('make exactly the tables of db/schema', async () => {
    expect(await unwritten(schema)).toEqual([]);
  });

  it('notices: a table without a migration', async () => {
    expect(await unwritten({ ...schema, extra: pgTable('extra', { n: integer() }) })).not.toEqual([]);
  });

  it('are all listed in the journal, in order, each with its file', () => {
    const files = house.paths.filter((file) => /^db\/migrations\/[^/]+\.sql$/.test(file)).sort();
    expect(files).toEqual(journal.entries.map((entry) => `${FOLDER}/${entry.tag}.sql`));
    expect(journal.entries.map((entry) => entry.tag.slice(0, 4))).toEqual(journal.entries.map(number));
  });
});
