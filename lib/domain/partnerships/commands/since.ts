import { eq, sql } from 'drizzle-orm';
import { approachPeriods, lifeCycles, partnerships } from '@/db/schema';
import { sinceColumns } from '@/db/schema/since';
import { answerOf } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit } from '@/lib/platform/merge';
import { done, invalid } from '@/lib/platform/result';
import { firstDay, lastYear, yearOf } from '../../calendar/rules';
import { countChanges } from '../../history/queries';
import { holdTimesToEdit } from '../queries/held';
import { endsBefore } from '../rules/agreement';
import { firstLifeCycleState } from '../rules/life';
import { correctStartInput } from '../schema';

/** Corrects since when a partnership exists. What began with it moves along: its first approach and state, and the lead's own part. */
export const correctStart = command({
  name: 'correctStart',
  permission: 'edit_facts',
  within: 'municipality',
  input: correctStartInput,
  record: holdTimesToEdit,
  run: async ({ input, record: partnership, reader, tx, today }) => {
    const [was, becomes] = [partnership.since, input.change.since];
    const [wasYear, year] = [yearOf(was), yearOf(becomes)];
    if (year !== null && year > lastYear(today)) return invalid('since', 'year_too_late', { maximum: lastYear(today) });
    const edit = mergeEdit({ since: was }, { base: input.base, change: { since: becomes } });
    if (edit.settled) return edit.result;
    const [state, secondState] = partnership.states;
    const [period, secondPeriod] = partnership.approachPeriods;
    const start = firstDay(becomes);
    const crosses = (start ?? '') >= (secondState?.fromDate ?? '9999') || (year ?? 0) >= (secondPeriod?.fromYear ?? 9999);
    if (crosses) return invalid('since', 'start_after_change');
    if (endsBefore(partnership.facts, start)) return invalid('since', 'start_after_agreement');

    await tx.update(partnerships).set(sinceColumns(becomes)).where(eq(partnerships.id, input.partnershipId));
    if (period?.fromYear === wasYear && wasYear !== year)
      await tx.update(approachPeriods).set({ fromYear: year }).where(eq(approachPeriods.id, period.id));
    if (state?.fromDate === firstDay(was)) {
      const follows =
        secondState === undefined &&
        (await countChanges(reader, { subjectId: input.partnershipId, rowId: state.id, command: 'changeLifeCycle' })) === 0;
      const said = follows ? firstLifeCycleState(year, yearOf(today)) : state.state;
      await tx.update(lifeCycles).set({ fromDate: start, state: said }).where(eq(lifeCycles.id, state.id));
    }
    await answerOf(reader, sql<number>`move_own_start(${input.partnershipId}::uuid, ${wasYear}::smallint, ${year}::smallint)`);
    return done(edit.next);
  },
});
