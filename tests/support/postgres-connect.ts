import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { openDatabase } from '@/db/client';
import { addressOf, administrator } from './logins';

const { adminUrl, template, databaseUrl } = inject('postgres');
const worker = globalThis as typeof globalThis & { tweespanTestDatabase?: Promise<string> };

/** A copy of the template. It goes at the end of the run, with all the others. */
async function copyOfTemplate(): Promise<string> {
  const name = template.replace(/template$/, randomBytes(4).toString('hex'));
  const admin = administrator(adminUrl);
  try {
    await admin.unsafe(`create database ${name} template ${template} strategy file_copy`);
  } finally {
    await admin.end();
  }
  return name;
}

/** One database a worker, reached as the program's own login: every test makes its own municipality, so no file sees another's rows. */
worker.tweespanTestDatabase ??= copyOfTemplate();
await openDatabase({ databaseUrl: addressOf(databaseUrl, { database: await worker.tweespanTestDatabase }), dataDir: '' });
