import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { migrateDatabase } from '@/db/migrate';
import { OwnerNeeded } from '@/db/owner';
import { listHistory } from '@/lib/domain/history/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { type AnotherDatabase, onAnotherDatabase } from '../../support/another-database';
import { databaseKind } from '../../support/database';
import { asCoordinator, at, type OwnMunicipality } from '../../support/people';

/**
 * A database as commit b26afa1 left it, the last whose migrations made policies: of PostgreSQL 15, filled by `tests/support/prepare.ts`,
 * written down by `pg_dump --inserts --rows-per-insert=500 --exclude-table-data=public.gazetteer` (the two lines that only psql reads left
 * out) and compressed. Both databases read it.
 */
const DUMP = 'tests/integration/house/database-of-b26afa1.sql.br';
const dump = () => brotliDecompressSync(readFileSync(DUMP)).toString();

/** What had another name then, in names of tables and in what the history keeps. */
const RENAMED: Readonly<Record<string, string>> = { partnership_forms: 'approach_periods', withdrawForm: 'withdrawApproachPeriod' };
const inNamesOfNow = Object.entries(RENAMED).reduce((line, [was, is]) => `replace(${line}, '${was}', '${is}')`, 'row(%s)::text');

/** What was counted and never compared, and is kept no more. */
const GONE: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ['budget_lines', 'contacts', 'memberships', 'participations', 'partnerships'].map((table) => [table, ['version']]),
);

/** Rows of a table that have one of their own now: the kinds of activities, which nothing used yet. */
const MOVED: Readonly<Record<string, string>> = { vocabularies: "vocabulary <> 'activity_kind'" };

const READERS = ['aarschot', 'deinze', 'lichtervelde', 'sint-niklaas'];

/** What these municipalities read of what happened to each record of their own. */
async function toldHistory({ run }: AnotherDatabase): Promise<string> {
  const municipalities = await run<{ id: string; slug: string; name: string; subjects: string[] }>(
    `select m.id, m.slug, m.name, array_agg(distinct a.subject_id order by a.subject_id) as subjects
     from audit_rows a join municipalities m on m.id = a.municipality_id where m.slug = any (string_to_array($1, ' ')) group by m.id order by m.slug`,
    [READERS.join(' ')],
  );
  const told: string[] = [];
  for (const municipality of municipalities)
    for (const subject of municipality.subjects) told.push(...(await historyOf(municipality, subject)));
  return `${told.join('\n')}\n`;
}

async function historyOf(municipality: OwnMunicipality, subject: string): Promise<string[]> {
  const entries = await withActor(...at(asCoordinator(municipality), municipality), (reader) => listHistory(reader, subject));
  const lines = entries.flatMap(({ at: when, command, actorName, reason, changes }) => [
    `  ${[when.toISOString(), command, actorName, reason].join(' | ')}`,
    ...changes.map((change) => `    ${JSON.stringify(change)}`),
  ]);
  return [`${municipality.slug} ${subject}`, ...lines];
}

test('a database of an earlier version comes up to date with its rows, and tells the same history', { timeout: 120_000 }, async () => {
  await onAnotherDatabase('empty', async (database) => {
    await database.script(dump());
    const tables = await database.run<{ name: string; columns: string[] }>(
      `select c.relname::text as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname order by 1`,
    );
    const kept = async (nameOf: (table: string) => string) => {
      const found: Record<string, unknown> = {};
      for (const { name, columns } of tables) {
        const stay = columns.filter((column) => !GONE[name]?.includes(column)).join(', ');
        [found[name]] = await database.run(
          `select count(*)::int as rows, md5(string_agg(line, ',' order by line)) as content
           from (select ${inNamesOfNow.replace('%s', stay)} as line from ${nameOf(name)} where ${MOVED[name] ?? 'true'}) as t`,
        );
      }
      return found;
    };
    const before = await kept((table) => table);
    if ((await databaseKind()) === 'postgres') await expect(migrateDatabase()).rejects.toThrow(OwnerNeeded);
    await migrateDatabase({ ownerUrl: database.ownerUrl });
    expect(await kept((table) => RENAMED[table] ?? table)).toEqual(before);
    await expect(await toldHistory(database)).toMatchFileSnapshot('history-of-b26afa1.txt');
  });
});
