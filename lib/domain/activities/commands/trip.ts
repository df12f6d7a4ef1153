import { and, eq } from 'drizzle-orm';
import { activityTravelSteps } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { mergeEdit } from '@/lib/platform/merge';
import { done, invalid, refused } from '@/lib/platform/result';
import { holdActivityToEdit } from '../queries/held';
import { travelStepsTo } from '../rules';
import { tickTravelStepInput } from '../schema/trip';

/** Ticks off what is arranged for a trip, on the day on which that was done, or opens it again. It is judged nowhere. */
export const tickTravelStep = command({
  name: 'tickTravelStep',
  permission: 'edit_facts',
  within: 'municipality',
  input: tickTravelStepInput,
  record: holdActivityToEdit,
  run: async ({ municipalityId, input, record, tx, today }) => {
    const { activityId, step, base, change } = input;
    const isIt = and(
      eq(activityTravelSteps.municipalityId, municipalityId),
      eq(activityTravelSteps.activityId, activityId),
      eq(activityTravelSteps.step, step),
    );
    const [kept] = await tx.select({ doneOn: activityTravelSteps.doneOn }).from(activityTravelSteps).where(isIt);
    const edit = mergeEdit<{ doneOn: string | null }>(kept ?? { doneOn: null }, { base, change });
    if (edit.settled) return edit.result;
    const { doneOn } = edit.next;
    if (doneOn === null) {
      await tx.delete(activityTravelSteps).where(isIt);
      return done(edit.next);
    }
    if (!travelStepsTo(record.facts.setting).includes(step)) return refused('nobody_travels_so');
    if (doneOn > today) return invalid('doneOn', 'ticked_too_early');
    const of = { municipalityId, activityId, step };
    if (kept === undefined) await tx.insert(activityTravelSteps).values({ ...of, doneOn });
    else await tx.update(activityTravelSteps).set({ doneOn }).where(isIt);
    return done(edit.next);
  },
});
