import { inArray, sql } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import { answerOf } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { done, refused } from '@/lib/platform/result';
import { dayBefore, mergerRefusal } from './rules';
import { mergerInput } from './schema';

/**
 * One municipality goes up in another from a day on: partnerships, people with their roles and history become the successor's, and the
 * old address says so. Doing it again moves what came to the predecessor since. Refuses with a code of `MERGER_REFUSALS`.
 */
export const mergeMunicipalities = command({
  name: 'mergeMunicipalities',
  permission: 'administer_platform',
  within: 'platform',
  input: mergerInput,
  run: async ({ input, reader, tx, today }) => {
    const found = await tx
      .select({
        id: municipalities.id,
        validFrom: municipalities.validFrom,
        validTo: municipalities.validTo,
        successorId: municipalities.successorId,
      })
      .from(municipalities)
      .where(inArray(municipalities.id, [input.predecessorId, input.successorId]));
    const predecessor = found.find(({ id }) => id === input.predecessorId);
    const successor = found.find(({ id }) => id === input.successorId);
    if (!predecessor || !successor) return refused('not_found');
    const refusal = mergerRefusal({ predecessor, successor, firstDay: input.firstDay }, today);
    if (refusal !== null) return refusal;
    const merge = sql<number>`merge_municipalities(${predecessor.id}::uuid, ${successor.id}::uuid, ${dayBefore(input.firstDay)}::date)`;
    const moved = await answerOf(reader, merge);
    // Somebody else's merger was first.
    return moved === 1 ? done({ successorId: successor.id }) : refused('merged_elsewhere');
  },
});
