import { eq } from 'drizzle-orm';
import { memberships } from '@/db/schema';
import { sinceColumns } from '@/db/schema/since';
import { command } from '@/lib/platform/command';
import { mergeEdit } from '@/lib/platform/merge';
import { done, invalid } from '@/lib/platform/result';
import { listApproaches } from '../../approaches/queries';
import { lastYear, yearOf } from '../../calendar/rules';
import { foldName } from '../../places/rules';
import { listVocabularies } from '../../vocabularies/queries';
import { holdMembershipToEdit } from '../queries';
import { describeMembershipInput } from '../schema';

/** Edits the facts, field by field; a field that somebody else changed meanwhile is a conflict. Answers with the facts as they stand. */
export const describeMembership = command({
  name: 'describeMembership',
  permission: 'edit_facts',
  within: 'municipality',
  input: describeMembershipInput,
  record: holdMembershipToEdit,
  run: async ({ input, record: held, reader, tx, today }) => {
    const { organisation, approach, policyField, purpose, since: was } = held;
    const facts = { organisation, approach, policyField, purpose, since: was };
    const edit = mergeEdit(facts, input);
    if (edit.settled) return edit.result;
    const { changed } = edit;

    // A name from the list stays as the list has it.
    if (changed.organisation !== undefined && (held.network !== null || held.offer !== null)) return invalid('organisation', 'invalid');
    if (changed.approach !== undefined && !(await listApproaches(reader)).some(({ code }) => code === changed.approach))
      return invalid('approach', 'choose_approach');
    if (changed.policyField) {
      const { policy_field } = await listVocabularies(reader, ['policy_field']);
      if (!policy_field.some(({ code }) => code === changed.policyField)) return invalid('policyField', 'unknown_policy_field');
    }
    const { since, ...columns } = changed;
    const year = yearOf(since ?? null);
    if (year !== null && year > lastYear(today)) return invalid('since', 'year_too_late', { maximum: lastYear(today) });
    if (year !== null && held.untilYear !== null && year > held.untilYear)
      return invalid('since', 'since_after_end', { year: held.untilYear });
    await tx
      .update(memberships)
      .set({
        ...columns,
        ...(changed.organisation === undefined ? {} : { sortKey: foldName(changed.organisation) }),
        ...(since === undefined ? {} : sinceColumns(since)),
      })
      .where(eq(memberships.id, input.membershipId));
    return done(edit.next);
  },
});
