import type { IncomingMessage, ServerResponse } from 'node:http';
import { sql } from 'drizzle-orm';
import { openDatabase } from '@/db/client';
import { VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { tellOfDatabase } from '@/lib/platform/database-news';
import { env } from '@/lib/platform/env';
import { guardedServer } from '@/lib/platform/launch/http-server';
import { isLostConnection } from '@/lib/platform/launch/lost-connection';

/**
 * The launcher's server and the program's way to the database, with nothing between them. It tells which connection read: `/slow` has
 * it held for a while; `/settings` tells which settings hold there.
 */
const SLOW_S = 0.2;

process.on('uncaughtException', (error) => {
  if (isLostConnection(error)) return;
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});

const settings = env();
if (settings.DATABASE_URL !== undefined) {
  await openDatabase({ databaseUrl: settings.DATABASE_URL, dataDir: '', tell: tellOfDatabase });
}

async function connectionThatRead(slow: boolean): Promise<string> {
  const [row] = await withActor(VISITOR, SIGN_IN_SCOPE, async ({ tx }) => {
    if (slow) await tx.execute(sql`select pg_sleep(${SLOW_S})`);
    return tx.select({ pid: sql<number>`pg_backend_pid()` }).from(sql`(select 1) as one`);
  });
  return String(row?.pid);
}

async function settingsThere(): Promise<string> {
  const settings = await withActor(VISITOR, SIGN_IN_SCOPE, ({ tx }) =>
    tx.select({ name: sql<string>`name`, setting: sql<string>`setting` }).from(sql`pg_settings`),
  );
  return JSON.stringify(Object.fromEntries(settings.map(({ name, setting }) => [name, setting])));
}

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    res.end(req.url === '/settings' ? await settingsThere() : await connectionThatRead(req.url === '/slow'));
  } catch {
    res.writeHead(500).end();
  }
}

const { server } = guardedServer(settings, () => answer);
server.listen(settings.PORT, '127.0.0.1', () => process.stdout.write('listening\n'));
