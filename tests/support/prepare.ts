import { pathToFileURL } from 'node:url';
import { openDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { loadDemonstration } from '@/db/seed/demonstration';
import { loadReference } from '@/db/seed/reference';
import { addCallOfTheLead } from './call-of-the-lead';
import { inviteToTheJointPartnership } from './joint-partnership';
import { createDatabase } from './logins';
import { addPartnershipWithoutActivities } from './partnership-without-activities';
import { addSomebodyOffered } from './somebody-offered';
import { makeWorlds } from './world/making';

/**
 * Makes the database on which the end-to-end tests and the pictures run: demonstration data, and the worlds of the journeys that are
 * named to it, in the folder DATA_DIR or on the server TWEESPAN_TEST_POSTGRES. Its last line names the settings with which the program
 * finds it.
 */
const adminUrl = process.env.TWEESPAN_TEST_POSTGRES;
const addresses = adminUrl === undefined ? undefined : await createDatabase(adminUrl, `tweespan_test_${process.pid}_demonstration`);
const ownerUrl = addresses?.ownerUrl;
const described = process.argv.slice(2);
for (const file of described) await import(pathToFileURL(file).href);

const open = await openDatabase({ databaseUrl: addresses?.databaseUrl, dataDir: process.env.DATA_DIR ?? '.tests/data' });
try {
  await migrateDatabase({ ownerUrl });
  await loadReference({ ownerUrl });
  await loadDemonstration({ ownerUrl });
  await inviteToTheJointPartnership();
  await addSomebodyOffered();
  await addPartnershipWithoutActivities();
  await addCallOfTheLead();
  if (described.length > 0) await makeWorlds();
} finally {
  await open.close();
}

const settings = addresses === undefined ? {} : { DATABASE_URL: addresses.databaseUrl, DATABASE_OWNER_URL: addresses.ownerUrl };
process.stdout.write(`\nprepared ${JSON.stringify(settings)}\n`);
