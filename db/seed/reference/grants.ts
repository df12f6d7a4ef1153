import { allTransitions } from '@/lib/domain/grants/rules/states';
import type { Db } from '../../client';
import { transitions } from '../../schema';

/** All changes of state that there are; a start that finds others loads them anew. */
export const transitionsAsText = () => JSON.stringify(allTransitions());

/** Replaces what the database lets a state become by what the rules say. */
export async function loadTransitions(tx: Db): Promise<void> {
  await tx.delete(transitions);
  await tx.insert(transitions).values(allTransitions());
}
