import { describe, expect, test } from 'vitest';
import { OWNER_ROLE, WORKING_ROLES } from '@/db/roles';
import { rows } from '../../support/database';
import type { Table } from '../../support/policies';
import { FUNCTIONS, TABLES } from '../../support/tables';

/** What the database says of itself: no table, policy, function or trigger can be forgotten. */

const named = (isSo: (table: Table) => boolean) =>
  Object.entries(TABLES.all)
    .filter(([, table]) => isSo(table))
    .map(([name]) => name)
    .sort();

const TENANT_COLUMNS = "('municipality_id', 'lead_municipality_id', 'partnership_id')";

const names = async (sql: string) => (await rows<{ name: string }>(sql)).map(({ name }) => name);
const OURS = "c.relkind = 'r' and c.relnamespace = 'public'::regnamespace";

describe('tables', () => {
  test('all are brought by a noun', async () => {
    expect(await names(`select relname::text as name from pg_class c where ${OURS} order by 1`)).toEqual(named(() => true));
  });

  test('all belong to the owner role', async () => {
    expect(await names(`select distinct pg_get_userbyid(relowner)::text as name from pg_class c where ${OURS}`)).toEqual([OWNER_ROLE]);
  });

  test('a table with a tenant has forced row-level security, and no other is on the list without', async () => {
    const open = await names(
      `select relname::text as name from pg_class c where ${OURS} and not (relrowsecurity and relforcerowsecurity) order by 1`,
    );
    expect(open).toEqual(named(({ isOpen = false }) => isOpen));
    const tenants = await names(
      `select distinct c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid where ${OURS} and a.attname in ${TENANT_COLUMNS} order by 1`,
    );
    expect(tenants.filter((table) => open.includes(table))).toEqual([]);
  });

  test('each of them lets the owner do everything, per verb, and nobody by one policy for all verbs', async () => {
    const missing = await names(
      `select c.relname || ' ' || verb as name from pg_class c cross join unnest(array['r','a','w','d']) verb
       where ${OURS} and c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = verb
         and '${OWNER_ROLE}'::regrole = any (p.polroles))`,
    );
    expect(missing).toEqual([]);
    expect(await names("select polname::text as name from pg_policy where polcmd = '*' or polroles = '{0}'")).toEqual([]);
  });

  test('a verb that is granted has a policy for that role', async () => {
    const missing = await names(
      `select c.relname || ' ' || role || ' ' || verb as name
       from pg_class c cross join unnest(array[${WORKING_ROLES.map((role) => `'${role}'`).join(', ')}]) role
       cross join (values ('r', 'SELECT'), ('a', 'INSERT'), ('w', 'UPDATE'), ('d', 'DELETE')) v (cmd, verb)
       where ${OURS} and c.relrowsecurity and (has_table_privilege(role, c.oid, verb) or (verb <> 'DELETE' and has_any_column_privilege(role, c.oid, verb)))
       and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = v.cmd::"char" and role::regrole = any (p.polroles))`,
    );
    expect(missing).toEqual([]);
  });

  test('every write is audited but for what is secret, short-lived or the history itself', async () => {
    const without = await names(
      `select relname::text as name from pg_class c where ${OURS} and not exists (
         select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'audit_row'::regproc and t.tgenabled = 'O' and t.tgtype = 29) order by 1`,
    );
    expect(without).toEqual(named(({ isUnaudited = false }) => isUnaudited));
  });

  test('a tenant column has an index that begins with it, and follows a merger', async () => {
    const missing = await names(
      `select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
       where ${OURS} and a.attname in ${TENANT_COLUMNS} and not exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum)`,
    );
    expect(missing).toEqual([]);
    const stuck = await names(
      `select conname::text as name from pg_constraint where contype = 'f' and confrelid = 'municipalities'::regclass and confupdtype <> 'c'`,
    );
    expect(stuck).toEqual([]);
  });

  test('a key of several columns that holds a municipality can be checked at the end of a merger', async () => {
    const keys = await rows<{ name: string; deferrable: boolean }>(
      `select distinct k.conname::text as name, k.condeferrable as deferrable from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
       where k.contype = 'f' and cardinality(k.conkey) > 1 and a.attname like '%municipality_id' order by 1`,
    );
    expect(keys.length).toBeGreaterThan(7);
    expect(keys.filter(({ deferrable }) => !deferrable)).toEqual([]);
  });
});

describe('roles and functions', () => {
  test('no role of the program is more than it should be', async () => {
    expect(
      await names(
        "select rolname::text as name from pg_roles where rolname like 'tweespan\\_%' and not rolname like '%\\_test\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)",
      ),
    ).toEqual([]);
    const making = WORKING_ROLES.map((role) => `select '${role}' as name where has_schema_privilege('${role}', 'public', 'create')`);
    expect(await names(making.join(' union all '))).toEqual([]);
    const truncating = WORKING_ROLES.map(
      (role) => `select '${role} ' || relname as name from pg_class c where ${OURS} and has_table_privilege('${role}', c.oid, 'truncate')`,
    );
    expect(await names(truncating.join(' union all '))).toEqual([]);
  });

  test('every function belongs to the owner, fixes its search path and is for those who are named', async () => {
    const found = await rows<{ name: string; owner: string; config: string; grantees: string[] }>(
      `select p.proname::text as name, pg_get_userbyid(p.proowner)::text as owner, coalesce(array_to_string(p.proconfig, ';'), '') as config,
         array(select case when a.grantee = 0 then 'PUBLIC' else pg_get_userbyid(a.grantee)::text end from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
           where a.privilege_type = 'EXECUTE' and a.grantee <> p.proowner order by 1) as grantees
       from pg_proc p where p.pronamespace = 'public'::regnamespace
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`,
    );
    expect(Object.fromEntries(found.map(({ name, grantees }) => [name, grantees]))).toEqual(FUNCTIONS.all);
    for (const { name, owner, config } of found)
      expect([name, owner, config]).toEqual([name, OWNER_ROLE, 'search_path=pg_catalog, public']);
  });

  test('there is no view that would look past the policies', async () => {
    expect(
      await names("select relname::text as name from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace"),
    ).toEqual([]);
  });

  test('no row belongs to a municipality that ended', async () => {
    const columns = await rows<{ tbl: string; col: string }>(
      `select c.relname::text as tbl, a.attname::text as col from pg_class c join pg_attribute a on a.attrelid = c.oid where ${OURS} and a.attname in ('municipality_id', 'lead_municipality_id')`,
    );
    expect(columns.length).toBeGreaterThan(4);
    for (const { tbl, col } of columns) {
      expect([tbl, await rows(`select 1 from ${tbl} t join municipalities m on m.id = t.${col} where m.successor_id is not null`)]).toEqual(
        [tbl, []],
      );
    }
  });
});
