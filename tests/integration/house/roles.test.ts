import { expect, inject, test } from 'vitest';
import { connection } from '@/db/client';
import { assertRoles } from '@/lib/platform/launch/plain-login';
import { databaseKind } from '../../support/database';
import { administrator } from '../../support/logins';

test('a start says which role of the database its login lacks, and how it comes by it', async () => {
  const open = await connection();
  await assertRoles(open);
  if ((await databaseKind()) === 'pglite' || open.kind !== 'postgres') return;
  const { database, user } = open.client.options;
  const admin = administrator(inject('postgres').adminUrl, database);
  try {
    await admin.unsafe(`revoke tweespan_board from ${user}`);
    await expect(assertRoles(open)).rejects.toThrow(/lacks tweespan_board, .* npm run db:setup once more/);
  } finally {
    await admin.unsafe(`grant tweespan_board to ${user}`);
    await admin.end();
  }
  await assertRoles(open);
});
