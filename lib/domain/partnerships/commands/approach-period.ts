import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { approachPeriods, partnershipPlaces } from '@/db/schema/index';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, isRefusal, refused } from '@/lib/platform/result';
import { listApproaches } from '../../approaches/queries';
import { lastYear, yearOf } from '../../calendar/rules';
import { countConfirmed } from '../../resources/queries/records';
import { holdTimesToEdit, holdTimesToTakeBack } from '../queries/held';
import { entryToTakeBack } from '../rules/life';
import { continueAsInput, withdrawApproachPeriodInput } from '../schema';

/** Says from which year a partnership goes on in another approach, or as firm as before or not. A year that has a period already gets a better one. */
export const continueAs = command({
  name: 'continueAs',
  permission: 'edit_facts',
  within: 'municipality',
  input: continueAsInput,
  record: holdTimesToEdit,
  run: async ({ input, record: partnership, reader, tx, today }) => {
    const sinceYear = yearOf(partnership.since);
    const fromYear = input.fromYear ?? sinceYear;
    if (input.fromYear !== null && input.fromYear < (sinceYear ?? 0)) return invalid('fromYear', 'before_start');
    if (input.fromYear !== null && input.fromYear > lastYear(today))
      return invalid('fromYear', 'year_too_late', { maximum: lastYear(today) });
    const there = partnership.approachPeriods.find((entry) => entry.fromYear === fromYear);
    const before = partnership.approachPeriods.findLast((entry) => (entry.fromYear ?? 0) < (fromYear ?? 0));
    if (before?.approach === input.approach && before.formality === input.formality) return invalid('approach', 'same_approach');
    const approach = (await listApproaches(reader)).find(({ code }) => code === input.approach);
    if (!approach) return invalid('approach', 'choose_approach');
    if (approach.hasPlace && !(await hasPlaces())) return invalid('approach', 'approach_needs_place');

    const { formality } = input;
    const change = { approach: approach.code, formality };
    const stands = { approach: there?.approach ?? '', formality: there?.formality ?? '' };
    const edit = mergeEdit(stands, { base: input.base ?? stands, change });
    if (edit.settled) return edit.result;
    if (there) await tx.update(approachPeriods).set(change).where(eq(approachPeriods.id, there.id));
    else await tx.insert(approachPeriods).values({ id: randomUUID(), partnershipId: input.partnershipId, fromYear, ...change });
    return done(edit.next);

    async function hasPlaces(): Promise<boolean> {
      const { partnershipId, placeId } = partnershipPlaces;
      return (await tx.select({ placeId }).from(partnershipPlaces).where(eq(partnershipId, input.partnershipId)).limit(1)).length > 0;
    }
  },
});

/** Takes back an approach that was entered by mistake, as it was seen; the history keeps it. The one with which the partnership began is only corrected. */
export const withdrawApproachPeriod = command({
  name: 'withdrawApproachPeriod',
  permission: 'steer',
  within: 'municipality',
  input: withdrawApproachPeriodInput,
  record: holdTimesToTakeBack,
  reason: ({ reason }) => reason,
  run: async ({ input, record: partnership, reader, tx }) => {
    const entry = entryToTakeBack(partnership.approachPeriods, input.approachPeriodId);
    if (isRefusal(entry)) return entry;
    const settled = settledRemoval(entry, input.base);
    if (settled !== null) return settled;
    // A confirmed year is judged by it.
    const judged = await countConfirmed(reader, { kind: 'partnership', id: input.partnershipId }, entry.fromYear);
    if (judged > 0) return refused('confirmed_since');
    await tx.delete(approachPeriods).where(eq(approachPeriods.id, input.approachPeriodId));
    return done(null);
  },
});
