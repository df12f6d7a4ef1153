import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { lifeCycles } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { mergeChange, removalRefusal } from '@/lib/platform/merge';
import { done, invalid, type Refusal, refused, unchanged } from '@/lib/platform/result';
import { firstDay, lastYear, OLDEST_YEAR, type Since, yearOf } from '../../calendar/rules';
import { countConfirmed } from '../../resources/queries/records';
import { listVocabularies } from '../../vocabularies/queries';
import { findHeldPartnership } from '../queries/held';
import { mayChangeLifeCycle, mayEditPartnership, mayTakeBack } from '../rules/facts';
import { asksCause, takingBackRefusal } from '../rules/life';
import { changeLifeCycleInput, withdrawLifeCycleInput } from '../schema';

/** Says from which day a partnership is in another state, and why. A day that has a state already gets a better one. */
export const changeLifeCycle = command({
  name: 'changeLifeCycle',
  permission: 'edit_facts',
  input: changeLifeCycleInput,
  run: async ({ actor, input, scope, reader, tx, today }) => {
    const partnership = await findHeldPartnership(reader, input.partnershipId);
    if (!partnership || !mayEditPartnership(actor, scope.municipalityId, partnership)) return refused('not_found');
    const fromDate = input.fromDate === '' ? firstDay(partnership.since) : input.fromDate;
    const unfit = unfitDay(fromDate, partnership.since, today);
    if (unfit) return unfit;
    const there = partnership.states.find((entry) => entry.fromDate === fromDate);
    const before = partnership.states.findLast((entry) => (entry.fromDate ?? '') < (fromDate ?? ''));
    const touched = [input.state, there?.state, before?.state].filter((state) => state !== undefined);
    if (!touched.every((state) => mayChangeLifeCycle(actor, scope.municipalityId, partnership, state))) return refused('forbidden');
    if (before?.state === input.state) return invalid('state', 'same_state');
    const { state, cause, reason } = input;
    const { life_cycle_reason: causes } = await listVocabularies(reader, ['life_cycle_reason']);
    const known = cause === there?.cause || causes.some(({ code }) => code === cause);
    if (cause === '' ? asksCause(state) : !known) return invalid('cause', 'choose_cause');

    const stands = { state: there?.state ?? '', cause: there?.cause ?? '', reason: there?.reason ?? '' };
    const { changed, conflicts } = mergeChange(stands, { base: input.base ?? stands, change: { state, cause, reason } });
    if (Object.keys(conflicts).length > 0) return refused('conflict', { conflicts });
    if (Object.keys(changed).length === 0) return unchanged(null);
    if (there) await tx.update(lifeCycles).set({ state, cause, reason }).where(eq(lifeCycles.id, there.id));
    else await tx.insert(lifeCycles).values({ id: randomUUID(), partnershipId: input.partnershipId, fromDate, state, cause, reason });
    return done(null);
  },
});

/** Takes back a state that was entered by mistake, as it was seen; the history keeps it. The one with which the partnership began is only corrected. */
export const withdrawLifeCycle = command({
  name: 'withdrawLifeCycle',
  permission: 'steer',
  input: withdrawLifeCycleInput,
  reason: ({ reason }) => reason,
  run: async ({ actor, input, scope, reader, tx }) => {
    const partnership = await findHeldPartnership(reader, input.partnershipId);
    if (!partnership || !mayTakeBack(actor, scope.municipalityId, partnership)) return refused('not_found');
    const entry = partnership.states.find(({ id }) => id === input.lifeCycleId);
    const stays = takingBackRefusal(partnership.states, input.lifeCycleId);
    if (entry === undefined || stays !== null) return refused(stays ?? 'not_found');
    const refusal = removalRefusal(entry, input.base);
    if (refusal !== null) return refusal;
    // A confirmed year is judged by it.
    const judged = await countConfirmed(
      reader,
      { kind: 'partnership', id: input.partnershipId },
      entry.fromDate === null ? null : yearOf(entry.fromDate),
    );
    if (judged > 0) return refused('confirmed_since');
    await tx.delete(lifeCycles).where(eq(lifeCycles.id, input.lifeCycleId));
    return done(null);
  },
});

/** The refusal of a day before the partnership began or too far from now; a null day is "always". */
function unfitDay(day: string | null, since: Since, today: string): Refusal | null {
  if (day === null) return null;
  const start = firstDay(since);
  if (start !== null && day < start) return invalid('fromDate', 'before_start');
  if (yearOf(day) < OLDEST_YEAR) return invalid('fromDate', 'year_too_early', { minimum: OLDEST_YEAR });
  if (yearOf(day) > lastYear(today)) return invalid('fromDate', 'year_too_late', { maximum: lastYear(today) });
  return null;
}
