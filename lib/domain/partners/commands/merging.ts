import { eq, sql } from 'drizzle-orm';
import { partners } from '@/db/schema';
import { answerOf } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { settledRemoval } from '@/lib/platform/merge';
import { done, refused, unchanged } from '@/lib/platform/result';
import { findMerged, holdTwoPartners } from '../queries/held';
import { mergedFacts, mergeRefusal } from '../rules/merging';
import { nameKeys } from '../rules/names';
import { mergePartnersInput } from '../schema';

/**
 * Two partners that are the same become one, as they were seen: of each fact the one that was chosen is kept, and all that hung on the
 * other hangs on the one that stays.
 */
export const mergePartners = command({
  name: 'mergePartners',
  permission: 'steer',
  within: 'municipality',
  input: mergePartnersInput,
  record: async (reader, input) => (await holdTwoPartners(reader, input.staysId, input.goesId)) ?? findMerged(reader, input),
  run: async ({ input: { staysId, goesId, seen, keep }, record, reader, tx }) => {
    // Sent once more after an answer that was lost.
    if ('mergedIntoId' in record) return unchanged({ id: staysId });
    const [stays, goes] = record;
    const refusal = mergeRefusal({ id: staysId, ...stays.facts }, { id: goesId, ...goes.facts });
    if (refusal !== null) return refusal;
    const changed = settledRemoval(stays.facts, seen.stays) ?? settledRemoval(goes.facts, seen.goes);
    if (changed !== null) return changed;
    const merged = await answerOf(reader, sql<number>`merge_partners(${staysId}::uuid, ${goesId}::uuid)`);
    if (merged !== 1) return refused('not_found');
    const facts = mergedFacts(stays.facts, goes.facts, keep);
    await tx
      .update(partners)
      .set({ ...facts, ...nameKeys(facts.name) })
      .where(eq(partners.id, staysId));
    return done({ id: staysId });
  },
});
