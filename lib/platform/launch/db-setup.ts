import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { LARGE_OBJECTS_LEFT, prepareDatabase } from '@/db/roles';
import { type Login, makeLogins } from './database-logins';
import { orStop, reaching, Stop } from './stop';

/**
 * `npm run db:setup -- --admin postgres://admin:password@host:5432/postgres [--database tweespan] [--new-passwords]`:
 * makes roles, database and two logins on a PostgreSQL server and prints the two addresses. Can be repeated.
 */
const USAGE = 'Use: npm run db:setup -- --admin postgres://admin:password@host:5432/postgres [--database tweespan] [--new-passwords]';

const LOWEST = 15;

await orStop(async () => {
  const { admin, database, newPasswords } = wanted();
  const { program, owner } = await asAdmin(admin, async (run) => {
    const [server] = await run("select current_setting('server_version_num')::int / 10000 as major");
    if (Number(server?.major) < LOWEST) throw new Stop(`PostgreSQL ${LOWEST} or newer is needed; this is ${server?.major}.`);
    return makeLogins(run, database, newPasswords);
  });
  const [largeObjects] = await asAdmin(addressOf(admin, database), async (run) => {
    await prepareDatabase(run);
    return run(LARGE_OBJECTS_LEFT);
  });

  process.stdout.write(`The database ${database} is ready. Keep these settings where only the program can read them:\n\n`);
  process.stdout.write(`DATABASE_URL=${addressFor(admin, database, program)}\n`);
  process.stdout.write(`DATABASE_OWNER_URL=${addressFor(admin, database, owner)}\n\n`);
  if (program.password === null || owner.password === null) {
    process.stdout.write('A login that was there keeps its password, shown as PASSWORD; --new-passwords makes new ones.\n');
  }
  if (largeObjects?.left === true) {
    process.stdout.write(
      'The logins may still store large objects beside the tables; only a superuser takes that away: run this once as one.\n',
    );
  }
});

async function asAdmin<T>(
  address: string,
  work: (run: (statement: string) => Promise<readonly Record<string, unknown>[]>) => Promise<T>,
): Promise<T> {
  const sql = postgres(address, { max: 1, connect_timeout: 10, onnotice: () => {}, connection: { application_name: 'tweespan setup' } });
  try {
    return await reaching('DATABASE_ADMIN_URL', () => work((statement) => sql.unsafe(statement)));
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function wanted(): { admin: string; database: string; newPasswords: boolean } {
  const { values } = parse();
  const admin = values.admin ?? process.env.DATABASE_ADMIN_URL ?? '';
  if (!/^postgres(ql)?:\/\//.test(admin) || !URL.canParse(admin)) {
    throw new Stop(`DATABASE_ADMIN_URL (or --admin) must be the address of a login that may make roles and databases. ${USAGE}`);
  }
  const { database } = values;
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(database)) throw new Stop('A database name is made of small letters, digits and underscores.');
  return { admin, database, newPasswords: values['new-passwords'] };
}

function parse() {
  try {
    return parseArgs({
      options: {
        admin: { type: 'string' },
        database: { type: 'string', default: 'tweespan' },
        'new-passwords': { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new Stop(USAGE);
  }
}

function addressOf(admin: string, database: string): string {
  const url = new URL(admin);
  url.pathname = `/${database}`;
  return url.href;
}

function addressFor(admin: string, database: string, { name, password }: Login): string {
  const url = new URL(addressOf(admin, database));
  url.username = name;
  url.password = password ?? 'PASSWORD';
  return url.href;
}
