import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { now } from '@/lib/platform/clock';
import type { Db } from '../client';
import { asOwner } from '../owner';
import { leaveMark, readMarks } from './marks';
import { loadActivityKinds } from './reference/activities';
import { loadApproaches } from './reference/approaches';
import { hashOfReference } from './reference/files';
import { loadTransitions, transitionsAsText } from './reference/grants';
import { firstValuesAsText, loadGuidance } from './reference/guidance';
import { loadLists } from './reference/lists';
import { loadMunicipalities } from './reference/municipalities';
import { loadCountries, loadGazetteer } from './reference/places';

/** Loads the reference data when its files, the first values of the guidance or the states of grants changed since the last time; rows that are there stay as they are, but for the gazetteer. */
export async function loadReference({ ownerUrl }: { ownerUrl?: string | undefined } = {}): Promise<void> {
  const hash = hashOfReference(`${firstValuesAsText()}${transitionsAsText()}`);
  if ((await readMarks()).reference === hash) return;
  await asOwner(ownerUrl, 'new reference data is to be loaded', (db) =>
    db.transaction(async (transaction) => {
      const tx = transaction as unknown as Db;
      await tx.execute(sql`select begin_event(${randomUUID()}::uuid, ${now().toISOString()}::timestamptz, 'loadReference', null, '', '')`);
      await loadApproaches(tx);
      await loadCountries(tx);
      await loadMunicipalities(tx);
      await loadGazetteer(tx);
      await loadLists(tx);
      await loadActivityKinds(tx);
      await loadGuidance(tx);
      await loadTransitions(tx);
      await leaveMark(tx, 'reference', hash);
    }),
  );
}
