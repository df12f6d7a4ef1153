import type { Connection } from '@/db/client';
import { OWNER_ROLE } from '@/db/roles';
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
