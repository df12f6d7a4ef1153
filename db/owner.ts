import { connection, type Db } from './client';
import { OWNER_ROLE } from './roles';
import * as schema from './schema';

/** Work for the owner's login, and its address is not set. */
export class OwnerNeeded extends Error {
  constructor(why: string) {
    super(`${why}: start once with DATABASE_OWNER_URL, the address of the owner's login`);
    this.name = 'OwnerNeeded';
  }
}

/** One migration or seed at a time, over all processes of a server. Any fixed number. */
const ADVISORY_LOCK = 7_203_326;

/**
 * Does work as the owner role, on a connection of its own: tables, reference data, marks. Only while starting, before anything is served.
 * On PostgreSQL throws `OwnerNeeded` without the owner's address; `why` begins its sentence.
 */
export async function asOwner<T>(ownerUrl: string | undefined, why: string, work: (db: Db) => Promise<T>): Promise<T> {
  const open = await connection();
  if (open.kind === 'pglite') {
    const { drizzle } = await import('drizzle-orm/pglite');
    await open.client.exec(`set role ${OWNER_ROLE}`);
    try {
      return await work(drizzle(open.client, { schema, casing: 'snake_case' }) as unknown as Db);
    } finally {
      await open.client.exec('reset role');
    }
  }
  if (!ownerUrl) throw new OwnerNeeded(why);
  const [{ default: postgres }, { drizzle }] = await Promise.all([import('postgres'), import('drizzle-orm/postgres-js')]);
  const owner = postgres(ownerUrl, { max: 1, connect_timeout: 10, onnotice: () => {}, connection: { application_name: 'tweespan owner' } });
  try {
    await owner.unsafe(`set role ${OWNER_ROLE}`);
    await owner.unsafe("set lock_timeout = '5s'");
    await owner.unsafe(`select pg_advisory_lock(${ADVISORY_LOCK})`);
    return await work(drizzle(owner, { schema, casing: 'snake_case' }) as unknown as Db);
  } finally {
    await owner.end({ timeout: 5 });
  }
}
