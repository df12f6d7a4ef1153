import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { openDatabase } from '@/db/client';
import { addressOf, administrator } from './logins';

const { adminUrl, template, databaseUrl } = inject('postgres');
const name = template.replace(/template$/, randomBytes(4).toString('hex'));

/** A database of its own for this test file: a copy of the template, reached as the program's own login. */
const admin = administrator(adminUrl);
await admin.unsafe(`create database ${name} template ${template} strategy file_copy`);
const open = await openDatabase({ databaseUrl: addressOf(databaseUrl, { database: name }), dataDir: '' });

afterAll(async () => {
  await open.close();
  await admin.unsafe(`drop database ${name} with (force)`);
  await admin.end();
});
