import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { partnershipGoals } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { mergeChange, removalRefusal } from '@/lib/platform/merge';
import { done, invalid, refused, unchanged } from '@/lib/platform/result';
import { findEditedPartnership } from '../queries/edited';
import { GOALS_MAX } from '../rules/facts';
import { addGoalInput, changeGoalInput, removeGoalInput } from '../schema';

/** Adds what one side wants to reach, after what stands there. Code: `too_many_goals`. */
export const addGoal = command({
  name: 'addGoal',
  permission: 'edit_facts',
  input: addGoalInput,
  once: true,
  run: async ({ input: { partnershipId, side, goal }, reader, tx }) => {
    if ((await findEditedPartnership(reader, partnershipId)) === null) return refused('not_found');
    const [there] = await tx
      .select({ count: sql<number>`count(*)::int`, last: sql<number>`coalesce(max(${partnershipGoals.sortOrder}), -1)::int` })
      .from(partnershipGoals)
      .where(and(eq(partnershipGoals.partnershipId, partnershipId), eq(partnershipGoals.side, side)));
    if ((there?.count ?? 0) >= GOALS_MAX) return invalid('goal', 'too_many_goals', { maximum: GOALS_MAX });
    const id = randomUUID();
    await tx.insert(partnershipGoals).values({ id, partnershipId, side, goal, sortOrder: (there?.last ?? -1) + 1 });
    return done({ id });
  },
});

/** Words a goal otherwise; one that somebody else worded otherwise meanwhile is a conflict. */
export const changeGoal = command({
  name: 'changeGoal',
  permission: 'edit_facts',
  input: changeGoalInput,
  run: async ({ input, reader, tx }) => {
    if ((await findEditedPartnership(reader, input.partnershipId)) === null) return refused('not_found');
    const [current] = await tx.select({ goal: partnershipGoals.goal }).from(partnershipGoals).where(thatGoal(input));
    if (current === undefined) return refused('not_found');
    const { changed, conflicts } = mergeChange(current, input);
    if (Object.keys(conflicts).length > 0) return refused('conflict', { conflicts });
    if (changed.goal === undefined) return unchanged(current);
    await tx.update(partnershipGoals).set({ goal: changed.goal }).where(thatGoal(input));
    return done({ goal: changed.goal });
  },
});

/** Takes a goal away as it was seen; the history keeps it. One that is gone already is no change. */
export const removeGoal = command({
  name: 'removeGoal',
  permission: 'edit_facts',
  input: removeGoalInput,
  run: async ({ input, reader, tx }) => {
    if ((await findEditedPartnership(reader, input.partnershipId)) === null) return refused('not_found');
    const [current] = await tx.select({ goal: partnershipGoals.goal }).from(partnershipGoals).where(thatGoal(input));
    if (current === undefined) return unchanged(null);
    const refusal = removalRefusal(current, input.base);
    if (refusal !== null) return refusal;
    await tx.delete(partnershipGoals).where(thatGoal(input));
    return done(null);
  },
});

const thatGoal = ({ partnershipId, goalId }: { partnershipId: string; goalId: string }) =>
  and(eq(partnershipGoals.partnershipId, partnershipId), eq(partnershipGoals.id, goalId));
