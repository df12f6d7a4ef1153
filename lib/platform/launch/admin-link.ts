import { parseArgs } from 'node:util';
import { openDatabase } from '@/db/client';
import { offerVvsgRole } from '@/lib/domain/people/commands/offering';
import { LINK_HOURS } from '@/lib/domain/people/rules';
import { SYSTEM } from '@/lib/platform/auth/actor';
import { platformScope } from '@/lib/platform/auth/scope';
import { env, publicOrigin } from '@/lib/platform/env';
import { prepareTables } from './open-for-use';
import { orStop, reaching, Stop } from './stop';

/**
 * `npm run admin:link -- --email a@example.be --name "A. Name"`: offers somebody the role of VVSG's administrator and prints the link. Who
 * opens it chooses a password for that address, whoever chose one before, and is administrator from then on. Run again for the same
 * address: a new link. On the embedded database the server must be stopped.
 */
const USAGE = 'Use: npm run admin:link -- --email you@example.be --name "Your name"';

await orStop(async () => {
  const { email, name } = whom();
  const settings = env();
  const connection = await reaching('DATABASE_URL', () => openDatabase({ databaseUrl: settings.DATABASE_URL, dataDir: settings.DATA_DIR }));
  try {
    await prepareTables(settings);
    const made = await offerVvsgRole(SYSTEM, platformScope(SYSTEM), { email, name, role: 'administrator' });
    if (!made.ok) throw new Stop(made.fields?.email ? `"${email}" is no e-mail address.` : `No link was made (${made.code}). ${USAGE}`);
    process.stdout.write(
      `${name} chooses a password here, once, within ${LINK_HOURS} hours:\n${publicOrigin(settings)}/nl/link/${made.value.token}\n`,
    );
  } finally {
    await connection.close();
  }
});

function whom(): { email: string; name: string } {
  const options = { email: { type: 'string' }, name: { type: 'string' } } as const;
  try {
    const { email = '', name = '' } = parseArgs({ options }).values;
    if (email !== '' && name !== '') return { email, name };
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new Stop(USAGE);
}
