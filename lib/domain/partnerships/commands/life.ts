import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { lifeCycles } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, isRefusal, type Refusal, refused } from '@/lib/platform/result';
import { firstDay, lastYear, type PartialDate, yearOf } from '../../calendar/rules';
import { countConfirmed } from '../../resources/queries/records';
import { listVocabularies } from '../../vocabularies/queries';
import { holdTimesToEdit, holdTimesToTakeBack } from '../queries/held';
import { mayChangeLifeCycle } from '../rules/facts';
import { asksCause, entryToTakeBack } from '../rules/life';
import { changeLifeCycleInput, withdrawLifeCycleInput } from '../schema';

/** Says from which day a partnership is in another state, and why. A day that has a state already gets a better one. */
export const changeLifeCycle = command({
  name: 'changeLifeCycle',
  permission: 'edit_facts',
  within: 'municipality',
  input: changeLifeCycleInput,
  record: holdTimesToEdit,
  run: async ({ actor, municipalityId, input, record: partnership, reader, tx, today }) => {
    const fromDate = input.fromDate ?? firstDay(partnership.since);
    const unfit = unfitDay(fromDate, partnership.since, today);
    if (unfit) return unfit;
    const there = partnership.states.find((entry) => entry.fromDate === fromDate);
    const before = partnership.states.findLast((entry) => (entry.fromDate ?? '') < (fromDate ?? ''));
    const touched = [input.state, there?.state, before?.state].filter((state) => state !== undefined);
    if (!touched.every((state) => mayChangeLifeCycle(actor, municipalityId, partnership, state))) return refused('forbidden');
    if (before?.state === input.state) return invalid('state', 'same_state');
    const { state, cause, reason } = input;
    const { life_cycle_reason: causes } = await listVocabularies(reader, ['life_cycle_reason']);
    const known = cause === there?.cause || causes.some(({ code }) => code === cause);
    if (cause === '' ? asksCause(state) : !known) return invalid('cause', 'choose_cause');

    const stands = { state: there?.state ?? '', cause: there?.cause ?? '', reason: there?.reason ?? '' };
    const edit = mergeEdit(stands, { base: input.base ?? stands, change: { state, cause, reason } });
    if (edit.settled) return edit.result;
    if (there) await tx.update(lifeCycles).set({ state, cause, reason }).where(eq(lifeCycles.id, there.id));
    else await tx.insert(lifeCycles).values({ id: randomUUID(), partnershipId: input.partnershipId, fromDate, state, cause, reason });
    return done(edit.next);
  },
});

/** Takes back a state that was entered by mistake, as it was seen; the history keeps it. The one with which the partnership began is only corrected. */
export const withdrawLifeCycle = command({
  name: 'withdrawLifeCycle',
  permission: 'steer',
  within: 'municipality',
  input: withdrawLifeCycleInput,
  record: holdTimesToTakeBack,
  reason: ({ reason }) => reason,
  run: async ({ input, record: partnership, reader, tx }) => {
    const entry = entryToTakeBack(partnership.states, input.lifeCycleId);
    if (isRefusal(entry)) return entry;
    const settled = settledRemoval(entry, input.base);
    if (settled !== null) return settled;
    // A confirmed year is judged by it.
    const judged = await countConfirmed(reader, { kind: 'partnership', id: input.partnershipId }, yearOf(entry.fromDate));
    if (judged > 0) return refused('confirmed_since');
    await tx.delete(lifeCycles).where(eq(lifeCycles.id, input.lifeCycleId));
    return done(null);
  },
});

/** The refusal of a day before the partnership began or too far from now; a null day is "always". */
function unfitDay(day: string | null, since: PartialDate | null, today: string): Refusal | null {
  if (day === null) return null;
  const start = firstDay(since);
  if (start !== null && day < start) return invalid('fromDate', 'before_start');
  if (yearOf(day) > lastYear(today)) return invalid('fromDate', 'year_too_late', { maximum: lastYear(today) });
  return null;
}
