import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { createRoles, OWNER_ROLE, WORKING_ROLES } from '@/db/roles';

/** What a new PostgreSQL server needs for Tweespan. All of it can be repeated: what is there stays. */

export interface Login {
  readonly name: string;
  /** Null when the login was there and keeps its password. */
  readonly password: string | null;
}

type Run = (statement: string) => Promise<readonly Record<string, unknown>[]>;

/** A name as SQL takes it; `database` has been checked to be plain letters, digits and underscores. */
const quoted = (name: string) => `"${name}"`;

/**
 * Makes the roles, the database and its two logins: one for the program, one that owns the tables and migrates.
 * `run` executes a statement as an administrator of the server.
 */
export async function makeLogins(run: Run, database: string, newPasswords: boolean): Promise<{ program: Login; owner: Login }> {
  await createRoles(run);
  const [me] = await run('select rolsuper from pg_roles where rolname = current_user');
  // An administrator without superuser rights hands on only what it is a member of.
  if (me?.rolsuper !== true) await run(`grant ${OWNER_ROLE} to current_user`);
  const program = await makeLogin(run, `${database}_app`, WORKING_ROLES, newPasswords);
  const owner = await makeLogin(run, `${database}_migrator`, [OWNER_ROLE], newPasswords);

  const there = await run(`select from pg_database where datname = '${database}'`);
  if (there.length === 0) await run(`create database ${quoted(database)} template template0 encoding 'UTF8'`);
  await run(`revoke all on database ${quoted(database)} from public`);
  for (const { name } of [program, owner]) await run(`grant connect on database ${quoted(database)} to ${quoted(name)}`);
  // A login may change its own settings, and no right can be taken away from it for that: what it did ends here.
  await run(`alter role ${quoted(program.name)} reset all`);
  await run(`alter role ${quoted(program.name)} in database ${quoted(database)} reset all`);
  // No page may hold up the others: a query that takes this long is a mistake.
  await run(`alter role ${quoted(program.name)} in database ${quoted(database)} set statement_timeout = '30s'`);
  await run(`alter role ${quoted(program.name)} in database ${quoted(database)} set idle_in_transaction_session_timeout = '60s'`);
  return { program, owner };
}

/** NOINHERIT: a login has no right of its own, only after it took one of its roles. A plain GRANT is all that PostgreSQL 15 knows. */
async function makeLogin(run: Run, name: string, roles: readonly string[], newPasswords: boolean): Promise<Login> {
  const isNew = (await run(`select from pg_roles where rolname = '${name}'`)).length === 0;
  const password = isNew || newPasswords ? randomBytes(24).toString('base64url') : null;
  if (isNew) await run(`create role ${quoted(name)}`);
  await run(`alter role ${quoted(name)} login noinherit`);
  if (password !== null) await run(`alter role ${quoted(name)} password '${scramVerifier(password)}'`);
  for (const role of roles) await run(`grant ${role} to ${quoted(name)}`);
  return { name, password };
}

/** What the server keeps of a password (SCRAM-SHA-256, RFC 5803), so that the password itself is in no statement and no log. */
export function scramVerifier(password: string, salt = randomBytes(16), iterations = 4096): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const key = (name: string) => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`;
}
