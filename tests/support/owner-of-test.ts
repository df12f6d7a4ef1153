import { inject } from 'vitest';
import { connection } from '@/db/client';
import { addressOf } from './logins';

/** The address with which a test loads data as the owner; on the embedded database none is needed. */
export async function ownerUrlOfTest(): Promise<string | undefined> {
  const open = await connection();
  return open.kind === 'pglite' ? undefined : addressOf(inject('postgres').adminUrl, { database: open.client.options.database });
}
