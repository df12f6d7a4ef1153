import { eq } from 'drizzle-orm';
import { partnerships } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { mergeEdit } from '@/lib/platform/merge';
import { beside, done, type Refusal } from '@/lib/platform/result';
import { firstDay } from '../../calendar/rules';
import { foldName } from '../../places/rules';
import { holdPartnershipToEdit, holdPartnershipToSteer } from '../queries/held';
import { agreementRefusal, withoutUnfit } from '../rules/agreement';
import type { Visibility } from '../rules/facts';
import { changeVisibilityInput, describePartnershipInput } from '../schema';

const AGREEMENT_FACTS = ['agreement', 'agreementYear', 'agreementUntil'];

/**
 * Edits the shared facts, field by field; a field that somebody else changed meanwhile is a conflict. Another kind of agreement
 * takes along what does not fit it. Codes: those of `agreementRefusal`.
 */
export const describePartnership = command({
  name: 'describePartnership',
  permission: 'edit_facts',
  within: 'municipality',
  input: describePartnershipInput,
  record: holdPartnershipToEdit,
  run: async ({ input, record, tx, today }) => {
    const { facts, since } = record;
    const edit = mergeEdit(facts, input);
    if (edit.settled) return edit.result;
    const { changed } = edit;

    const fitting = changed.agreement === undefined ? facts : { ...facts, ...withoutUnfit(edit.next) };
    const next = { ...fitting, ...changed };
    // What was kept before a rule came stands until somebody touches it.
    const touched = AGREEMENT_FACTS.some((fact) => fact in changed);
    const refusal = touched ? agreementRefusal(next, firstDay(since), today) : null;
    if (refusal !== null) return besideEdited(refusal, Object.keys(changed));
    await tx
      .update(partnerships)
      .set({ ...next, sortKey: foldName(next.title) })
      .where(eq(partnerships.id, input.partnershipId));
    return done(next);
  },
});

/** Decides who else finds the partnership. */
export const changeVisibility = command({
  name: 'changeVisibility',
  permission: 'steer',
  within: 'municipality',
  input: changeVisibilityInput,
  record: holdPartnershipToSteer,
  run: async ({ input, record: { facts }, tx }) => {
    const edit = mergeEdit<{ visibility: Visibility }>({ visibility: facts.visibility }, input);
    if (edit.settled) return edit.result;
    await tx.update(partnerships).set(edit.changed).where(eq(partnerships.id, input.partnershipId));
    return done(edit.next);
  },
});

/** A day or a year that was not edited itself is refused beside the year, which was. */
function besideEdited(refusal: Refusal, edited: readonly string[]): Refusal {
  return Object.keys(refusal.fields ?? {}).some((field) => edited.includes(field)) ? refusal : beside('agreementYear', refusal);
}
