import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { partnershipGoals } from '@/db/schema';
import type { Transaction } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid } from '@/lib/platform/result';
import { holdPartnershipToEdit } from '../queries/held';
import { GOALS_MAX } from '../rules/facts';
import { addGoalInput, changeGoalInput, removeGoalInput } from '../schema';

/** Adds what one side wants to reach, after what stands there. Code: `too_many_goals`. */
export const addGoal = command({
  name: 'addGoal',
  permission: 'edit_facts',
  within: 'municipality',
  input: addGoalInput,
  record: holdPartnershipToEdit,
  once: true,
  run: async ({ input: { partnershipId, side, goal }, tx }) => {
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
  within: 'municipality',
  input: changeGoalInput,
  record: holdPartnershipToEdit,
  run: async ({ input, tx }) => {
    const edit = mergeEdit(await findGoal(tx, input), input);
    if (edit.settled) return edit.result;
    await tx.update(partnershipGoals).set(edit.changed).where(thatGoal(input));
    return done(edit.next);
  },
});

/** Takes a goal away as it was seen; the history keeps it. One that is gone already is no change. */
export const removeGoal = command({
  name: 'removeGoal',
  permission: 'edit_facts',
  within: 'municipality',
  input: removeGoalInput,
  record: holdPartnershipToEdit,
  run: async ({ input, tx }) => {
    const settled = settledRemoval(await findGoal(tx, input), input.base);
    if (settled !== null) return settled;
    await tx.delete(partnershipGoals).where(thatGoal(input));
    return done(null);
  },
});

const thatGoal = ({ partnershipId, goalId }: { partnershipId: string; goalId: string }) =>
  and(eq(partnershipGoals.partnershipId, partnershipId), eq(partnershipGoals.id, goalId));

async function findGoal(tx: Transaction, ids: Parameters<typeof thatGoal>[0]) {
  const [row] = await tx.select({ goal: partnershipGoals.goal }).from(partnershipGoals).where(thatGoal(ids));
  return row ?? null;
}
