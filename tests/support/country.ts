import { readFileSync } from 'node:fs';
import { openDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { loadDemonstration } from '@/db/seed/demonstration';
import { loadReference } from '@/db/seed/reference';
import { addressOf, administrator, createDatabase } from './logins';

/**
 * Makes a database to measure on, on the server TWEESPAN_TEST_POSTGRES: the demonstration, so that there is somebody to sign in as, and
 * TWEESPAN_COUNTRIES times a country of made-up registers, or the register of TWEESPAN_COUNTRY_ONLY alone. Its last line names the settings, and the address for who asks without the program.
 */
const adminUrl = process.env.TWEESPAN_TEST_POSTGRES ?? '';
const times = Number(process.env.TWEESPAN_COUNTRIES ?? 1);
const only = process.env.TWEESPAN_COUNTRY_ONLY ?? '';
const name = `tweespan_test_${process.pid}_country`;
const { databaseUrl, ownerUrl } = await createDatabase(adminUrl, name);

const open = await openDatabase({ databaseUrl, dataDir: process.env.DATA_DIR ?? '.tests/data' });
try {
  await migrateDatabase({ ownerUrl });
  await loadReference({ ownerUrl });
  await loadDemonstration({ ownerUrl });
} finally {
  await open.close();
}

const admin = administrator(adminUrl, name);
try {
  await admin.unsafe(`set country.times = ${times}`);
  await admin`select set_config('country.only', ${only}, false)`;
  await admin.unsafe(readFileSync('tests/bench/country.sql', 'utf8'));
} finally {
  await admin.end();
}

const settings = { DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: ownerUrl, FLOOR_DATABASE: addressOf(adminUrl, { database: name }) };
process.stdout.write(`\nprepared ${JSON.stringify(settings)}\n`);
