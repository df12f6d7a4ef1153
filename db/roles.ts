/** What the program may be inside the database: one role per kind of work. Roles belong to the whole server, so the names carry ours. */
export const OWNER_ROLE = 'tweespan_owner';
export const WORKING_ROLES = ['tweespan_auth', 'tweespan_public', 'tweespan_tenant', 'tweespan_vvsg', 'tweespan_admin'] as const;
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

/** Lets the owner role make tables and extensions in this database. `run` executes one statement as the database's administrator. */
export async function prepareDatabase(run: (statement: string) => Promise<unknown>): Promise<void> {
  await run(`do $$ begin execute format('grant create on database %I to ${OWNER_ROLE}', current_database()); end $$`);
  await run(`grant create, usage on schema public to ${OWNER_ROLE}`);
}
