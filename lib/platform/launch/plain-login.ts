import type { Connection } from '@/db/client';
import { OWNER_ROLE, WORKING_ROLES } from '@/db/roles';
import { Stop } from './stop';

/**
 * Row-level security holds only if the program's own login cannot walk around it: no superuser, no BYPASSRLS,
 * no owner of tables, no member of the owner. Throws `Stop`.
 */
export async function assertPlainLogin(connection: Connection): Promise<void> {
  if (connection.kind !== 'postgres') return;
  const [login] = await connection.client<{ wide: boolean; owns: boolean }[]>`
    select rolsuper or rolbypassrls as wide,
      exists (select from pg_catalog.pg_tables where tableowner = current_user and schemaname not in ('pg_catalog', 'information_schema'))
      or exists (select from pg_catalog.pg_roles o where o.rolname = ${OWNER_ROLE} and pg_has_role(current_user, o.oid, 'member')) as owns
    from pg_catalog.pg_roles where rolname = current_user`;
  if (login?.wide)
    throw new Stop(
      'The login in DATABASE_URL may walk past row-level security (superuser or BYPASSRLS): use the one that npm run db:setup made.',
    );
  if (login?.owns)
    throw new Stop('The login in DATABASE_URL owns tables or belongs to the owner: use the plain one that npm run db:setup made.');
}

/**
 * A new version can work with a role of the database that an earlier one did not know, and only an administrator makes roles. Throws `Stop`
 * when the program's login lacks one.
 */
export async function assertRoles(connection: Connection): Promise<void> {
  if (connection.kind !== 'postgres') return;
  const held = await connection.client<{ name: string }[]>`
    select rolname::text as name from pg_catalog.pg_roles where rolname = any (${[...WORKING_ROLES]}) and pg_has_role(current_user, oid, 'member')`;
  const missing = WORKING_ROLES.filter((role) => !held.some(({ name }) => name === role));
  if (missing.length > 0)
    throw new Stop(`The login in DATABASE_URL lacks ${missing.join(', ')}, which this version works with: run npm run db:setup once more.`);
}
