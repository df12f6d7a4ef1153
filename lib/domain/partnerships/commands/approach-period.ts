import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { approachPeriods, partnershipPlaces } from '@/db/schema/index';
import { command } from '@/lib/platform/command';
import { mergeChange, removalRefusal } from '@/lib/platform/merge';
import { done, invalid, refused, unchanged } from '@/lib/platform/result';
import { listApproaches } from '../../approaches/queries';
import { lastYear } from '../../calendar/rules';
import { countConfirmed } from '../../resources/queries/records';
import { findHeldPartnership } from '../queries/held';
import { mayEditPartnership, mayTakeBack } from '../rules/facts';
import { takingBackRefusal } from '../rules/life';
import { continueAsInput, withdrawApproachPeriodInput } from '../schema';

/** Says from which year a partnership goes on in another approach, or as firm as before or not. A year that has a period already gets a better one. */
export const continueAs = command({
  name: 'continueAs',
  permission: 'edit_facts',
  input: continueAsInput,
  run: async ({ actor, input, scope, reader, tx, today }) => {
    const partnership = await findHeldPartnership(reader, input.partnershipId);
    if (!partnership || !mayEditPartnership(actor, scope.municipalityId, partnership)) return refused('not_found');
    const fromYear = input.fromYear ?? partnership.since.year;
    if (input.fromYear !== null && input.fromYear < (partnership.since.year ?? 0)) return invalid('fromYear', 'before_start');
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
    const { changed, conflicts } = mergeChange(stands, { base: input.base ?? stands, change });
    if (Object.keys(conflicts).length > 0) return refused('conflict', { conflicts });
    if (Object.keys(changed).length === 0) return unchanged(null);
    if (there) await tx.update(approachPeriods).set(change).where(eq(approachPeriods.id, there.id));
    else await tx.insert(approachPeriods).values({ id: randomUUID(), partnershipId: input.partnershipId, fromYear, ...change });
    return done(null);

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
  input: withdrawApproachPeriodInput,
  reason: ({ reason }) => reason,
  run: async ({ actor, input, scope, reader, tx }) => {
    const partnership = await findHeldPartnership(reader, input.partnershipId);
    if (!partnership || !mayTakeBack(actor, scope.municipalityId, partnership)) return refused('not_found');
    const entry = partnership.approachPeriods.find(({ id }) => id === input.approachPeriodId);
    const stays = takingBackRefusal(partnership.approachPeriods, input.approachPeriodId);
    if (entry === undefined || stays !== null) return refused(stays ?? 'not_found');
    const refusal = removalRefusal(entry, input.base);
    if (refusal !== null) return refusal;
    // A confirmed year is judged by it.
    const judged = await countConfirmed(reader, { kind: 'partnership', id: input.partnershipId }, entry.fromYear);
    if (judged > 0) return refused('confirmed_since');
    await tx.delete(approachPeriods).where(eq(approachPeriods.id, input.approachPeriodId));
    return done(null);
  },
});
