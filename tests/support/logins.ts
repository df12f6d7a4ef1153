import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { createRoles, OWNER_ROLE, prepareDatabase, WORKING_ROLES } from '@/db/roles';

/** Addresses of one database: the program's own login, which owns nothing, and the one that migrates. */
export interface Addresses {
  readonly databaseUrl: string;
  readonly ownerUrl: string;
}

const quiet = { max: 1, onnotice: () => {} };

/** A connection as the server's administrator, to `database` or to the one in its address. */
export function administrator(adminUrl: string, database?: string): postgres.Sql {
  return postgres(database === undefined ? adminUrl : addressOf(adminUrl, { database }), quiet);
}

/** Makes a database, empty or a copy, with the logins that production has: NOINHERIT members of the roles, never superusers. */
export async function createDatabase(adminUrl: string, name: string, template = 'template1'): Promise<Addresses> {
  const password = randomBytes(18).toString('base64url');
  const login = { app: `${name}_app`, owner: `${name}_owner` };
  const admin = administrator(adminUrl);
  try {
    await createRoles((statement) => admin.unsafe(statement));
    for (const each of Object.values(login)) await admin.unsafe(`create role ${each} login noinherit password '${password}'`);
    await admin.unsafe(`grant ${WORKING_ROLES.join(', ')} to ${login.app}`);
    await admin.unsafe(`grant ${OWNER_ROLE} to ${login.owner}`);
    await admin.unsafe(`create database ${name} template ${template}`);
  } finally {
    await admin.end();
  }
  const inside = administrator(adminUrl, name);
  try {
    await prepareDatabase((statement) => inside.unsafe(statement));
  } finally {
    await inside.end();
  }
  const address = (user: string) => addressOf(adminUrl, { database: name, user, password });
  return { databaseUrl: address(login.app), ownerUrl: address(login.owner) };
}

/** Removes every database and login whose name begins with `prefix`. */
export async function dropAll(adminUrl: string, prefix: string): Promise<void> {
  const admin = administrator(adminUrl);
  try {
    const databases = await admin<{ name: string }[]>`select datname as name from pg_database where starts_with(datname, ${prefix})`;
    for (const { name } of databases) await admin.unsafe(`drop database ${name} with (force)`);
    const logins = await admin<{ name: string }[]>`select rolname as name from pg_roles where starts_with(rolname, ${prefix})`;
    for (const { name } of logins) await admin.unsafe(`drop role ${name}`);
  } finally {
    await admin.end();
  }
}

/** The same address with another database, login or password. */
export function addressOf(url: string, parts: { database?: string; user?: string; password?: string }): string {
  const address = new URL(url);
  if (parts.database !== undefined) address.pathname = `/${parts.database}`;
  if (parts.user !== undefined) address.username = parts.user;
  if (parts.password !== undefined) address.password = parts.password;
  return address.href;
}
