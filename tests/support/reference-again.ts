import { loadReference } from '@/db/seed/reference';
import { rows } from './database';
import { ownerUrlOfTest } from './owner-of-test';

/** Loads the reference data as a start does after a new version came with other data. */
export async function loadReferenceAgain(): Promise<void> {
  await rows("update marks set value = 'an earlier version' where key = 'reference'");
  await loadReference({ ownerUrl: await ownerUrlOfTest() });
}
