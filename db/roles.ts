/** What the program may be inside the database: one role per kind of work. Roles belong to the whole server, so the names carry ours. */
export const OWNER_ROLE = 'tweespan_owner';
export const WORKING_ROLES = [
  'tweespan_auth',
  'tweespan_public',
  'tweespan_tenant',
  'tweespan_board',
  'tweespan_vvsg',
  'tweespan_admin',
] as const;
export type WorkingRole = (typeof WORKING_ROLES)[number];

/**
 * Makes the roles that are missing. `run` executes one statement as somebody who may create roles.
 * Safe to repeat, and for a second database on the same server.
 */
export async function createRoles(run: (statement: string) => Promise<unknown>): Promise<void> {
  for (const role of [OWNER_ROLE, ...WORKING_ROLES]) {
    await run(
      `do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin noinherit; end if; exception when duplicate_object then null; end $$`,
    );
  }
}

/** Everybody may store large objects, behind every policy, until it is taken from them; only a superuser can. */
const NO_LARGE_OBJECTS = `do $$ declare f text; begin
  if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
  for f in select oid::regprocedure from pg_proc where pronamespace = 'pg_catalog'::regnamespace
    and (proname like 'lo\\_%' or proname in ('loread', 'lowrite')) and has_function_privilege('public', oid, 'execute') loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$`;

/** Answers one row, whether anybody may still store large objects: then a superuser did not come by yet. */
export const LARGE_OBJECTS_LEFT = `select has_function_privilege('public', 'lo_create(oid)', 'execute') as left`;

/**
 * Lets the owner role make tables and extensions in this database, and nobody store anything beside the tables. `run` executes one
 * statement as the database's administrator.
 */
export async function prepareDatabase(run: (statement: string) => Promise<unknown>): Promise<void> {
  await run(`do $$ begin execute format('grant create on database %I to ${OWNER_ROLE}', current_database()); end $$`);
  await run(`grant create, usage on schema public to ${OWNER_ROLE}`);
  await run(NO_LARGE_OBJECTS);
}
