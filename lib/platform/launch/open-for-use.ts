import { type Connection, openDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { loadDemonstration } from '@/db/seed/demonstration';
import { readMarks } from '@/db/seed/marks';
import { loadReference } from '@/db/seed/reference';
import { setDemonstration } from '@/lib/platform/auth/demonstration';
import { fixToday } from '@/lib/platform/clock';
import { tellOfDatabase } from '@/lib/platform/database-news';
import type { Env } from '@/lib/platform/env';
import { assertPlainLogin, assertRoles } from './plain-login';
import { reaching } from './stop';

export interface Opened {
  readonly connection: Connection;
  /** The day (`YYYY-MM-DD`) at which the demonstration data stands still; null without such data. */
  readonly demonstrationDay: string | null;
  /** Lines for whoever starts a database in which nobody can sign in yet. */
  readonly firstLink: readonly string[];
}

/** Opens the database and makes it ready: migrated, reference data loaded, an empty one filled for demonstration where that is wanted. */
export async function openForUse(settings: Env): Promise<Opened> {
  const connection = await reaching('DATABASE_URL', () =>
    openDatabase({ databaseUrl: settings.DATABASE_URL, dataDir: settings.DATA_DIR, tell: tellOfDatabase }),
  );
  const wantsDemonstration = connection.kind === 'pglite' ? settings.DEMO !== '0' : settings.DEMO === '1';
  if (!wantsDemonstration) await assertPlainLogin(connection);
  await assertRoles(connection);
  await prepareTables(settings);
  const found = await readMarks();
  if (found.demonstrationUnfinished || (wantsDemonstration && found.empty)) {
    process.stdout.write('Loading demonstration data ...\n');
    await reaching('DATABASE_OWNER_URL', () => loadDemonstration({ ownerUrl: settings.DATABASE_OWNER_URL }));
  }
  const { demonstrationDay, empty } = await readMarks();
  fixToday(demonstrationDay ?? undefined);
  setDemonstration(demonstrationDay !== null);
  return { connection, demonstrationDay, firstLink: empty ? howToBegin(connection) : [] };
}

/** Migrates the open database and loads the reference data. */
export async function prepareTables({ DATABASE_OWNER_URL: ownerUrl }: Env): Promise<void> {
  await reaching('DATABASE_OWNER_URL', async () => {
    await migrateDatabase({ ownerUrl });
    await loadReference({ ownerUrl });
  });
}

function howToBegin({ kind }: Connection): string[] {
  const command = 'npm run admin:link -- --email you@example.be --name "Your name"';
  return kind === 'pglite'
    ? [`Nobody can sign in yet. Stop it, run ${command}, and start again: that prints a link for the first administrator.`]
    : [`Nobody can sign in yet. Run ${command} beside it: that prints a link for the first administrator.`];
}
