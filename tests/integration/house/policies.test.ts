import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { asOwner, OwnerNeeded } from '@/db/owner';
import { putUp, readPolicies, standingPolicies, takeDown } from '@/db/policies';
import { type AnotherDatabase, onAnotherDatabase } from '../../support/another-database';
import { databaseKind, rows } from '../../support/database';
import { ownerUrlOfTest } from '../../support/owner-of-test';
import { asText, functionsOf, policiesOf } from '../../support/policies-of';

/** An embedded database more takes as long to open as the worker's own. */
const PATIENT = { timeout: 60_000 };

const all = async ({ run }: AnotherDatabase) => asText([...(await policiesOf(run)), ...(await functionsOf(run))]);
const inOneTransaction = (ownerUrl: string | undefined, work: (tx: Db) => Promise<void>) =>
  asOwner(ownerUrl, 'policies of a test', (db) => db.transaction((tx) => work(tx)));

test('a start that finds everything up to date needs no owner, and waits for nobody who holds a table', async () => {
  if ((await databaseKind()) === 'pglite') return expect(await migrateDatabase()).toEqual({ applied: 0 });
  await inOneTransaction(await ownerUrlOfTest(), async (tx) => {
    await tx.execute(sql`lock table partnerships, municipalities, marks in access exclusive mode`);
    expect(await migrateDatabase()).toEqual({ applied: 0 });
  });
});

test('policies that changed are put up again as the files have them, and what no file names goes', PATIENT, async () => {
  await onAnotherDatabase('reference', async (database) => {
    const { ownerUrl, script } = database;
    const agreed = await all(database);
    await script(`
      set role tweespan_owner;
      create function ours() returns trigger language plpgsql as 'begin return new; end';
      grant execute on function ours() to public;
      create trigger ours before update on places for each row execute function ours();
      create policy everybody on contacts for select to tweespan_vvsg using (true);
      grant select on contacts to tweespan_vvsg;
      grant update (slug) on municipalities to tweespan_public;
      drop policy tenant_select on memberships;
      alter table form_drafts no force row level security;
      comment on schema policies is 'of an earlier version'`);
    expect(await all(database)).not.toBe(agreed);
    if ((await databaseKind()) === 'postgres') {
      await expect(migrateDatabase()).rejects.toThrow(OwnerNeeded);
      await expect(migrateDatabase()).rejects.toThrow('the policies have changed');
    }
    expect(await migrateDatabase({ ownerUrl })).toEqual({ applied: 0 });
    expect(await all(database)).toBe(agreed);
    expect(await database.run("select relname from pg_class where relname = 'form_drafts' and relforcerowsecurity")).toHaveLength(1);

    await inOneTransaction(ownerUrl, (tx) => takeDown(tx, readPolicies()));
    expect((await all(database)).trim()).toBe('');
    await migrateDatabase({ ownerUrl });
    expect(await all(database)).toBe(agreed);
  });
});

test('what the database refuses leaves the policies that stood: a migration as well as a file, which is named', PATIENT, async () => {
  await onAnotherDatabase('reference', async (database) => {
    const { ownerUrl, run } = database;
    const agreed = await all(database);
    const { files, hash } = readPolicies();
    const refused = (text: string) =>
      inOneTransaction(ownerUrl, (tx) => putUp(tx, { files: [...files, { name: 'wrong.sql', text }], hash: 'of a wrong one' }));
    await expect(refused("CALL tenant_table('no_such_table');")).rejects.toThrow(/^db\/policies\/wrong\.sql: .*no_such_table/);
    const unread =
      "CREATE FUNCTION later() RETURNS int LANGUAGE sql SET search_path = pg_catalog, public AS 'SELECT n FROM no_such_table';";
    await expect(refused(unread)).rejects.toThrow();

    await run('delete from drizzle.__drizzle_migrations');
    await expect(migrateDatabase({ ownerUrl })).rejects.toThrow();
    expect(await all(database)).toBe(agreed);
    await inOneTransaction(ownerUrl, async (tx) => expect(await standingPolicies(tx)).toBe(hash));
  });
});

test('only the owner reads what policies are written with', async () => {
  const open = await rows(
    `select p.proname, a.grantee::regrole from pg_proc p cross join aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
     where p.pronamespace = 'policies'::regnamespace and a.grantee <> p.proowner
     union all select n.nspname, a.grantee::regrole from pg_namespace n cross join aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
     where n.nspname = 'policies' and a.grantee <> n.nspowner`,
  );
  expect(open).toEqual([]);
});
