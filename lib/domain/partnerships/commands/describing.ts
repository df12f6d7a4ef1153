import { eq, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { mergeChange } from '@/lib/platform/merge';
import { done, invalid, refused, unchanged } from '@/lib/platform/result';
import { firstDay } from '../../calendar/rules';
import { foldName } from '../../places/rules';
import { findEditedPartnership } from '../queries/edited';
import { agreementRefusal, withoutUnfit } from '../rules/agreement';
import { changeVisibilityInput, describePartnershipInput } from '../schema';

const AGREEMENT_FACTS = ['agreement', 'agreementYear', 'agreementUntil'];

/**
 * Edits the shared facts, field by field; a field that somebody else changed meanwhile is a conflict. Another kind of agreement
 * takes along what does not fit it. Codes: those of `agreementRefusal`.
 */
export const describePartnership = command({
  name: 'describePartnership',
  permission: 'edit_facts',
  input: describePartnershipInput,
  run: async ({ input, reader, tx, today }) => {
    const found = await findEditedPartnership(reader, input.partnershipId);
    if (found === null) return refused('not_found');
    const { since, ...current } = found;
    const { changed, conflicts } = mergeChange(current, input);
    if (Object.keys(conflicts).length > 0) return refused('conflict', { conflicts });
    if (Object.keys(changed).length === 0) return unchanged(current);

    const fitting = changed.agreement === undefined ? current : { ...current, ...withoutUnfit({ ...current, ...changed }) };
    const next = { ...fitting, ...changed };
    // What was kept before a rule came stands until somebody touches it.
    const touched = AGREEMENT_FACTS.some((fact) => fact in changed);
    const broken = touched ? agreementRefusal(next, firstDay(since), today) : null;
    // A year after the end is said beside the year, when that is what was edited.
    if (broken !== null) return invalid(broken.field in changed ? broken.field : 'agreementYear', broken.code, broken.values);
    await tx
      .update(partnerships)
      .set({ ...next, sortKey: foldName(next.title), version: sql`${partnerships.version} + 1` })
      .where(eq(partnerships.id, input.partnershipId));
    return done(next);
  },
});

/** Decides who else finds the partnership. */
export const changeVisibility = command({
  name: 'changeVisibility',
  permission: 'steer',
  input: changeVisibilityInput,
  run: async ({ input: { partnershipId, base, change }, reader, tx }) => {
    const current = await findEditedPartnership(reader, partnershipId);
    if (current === null) return refused('not_found');
    const { visibility } = current;
    const { changed, conflicts } = mergeChange<{ visibility: string }>({ visibility }, { base, change });
    if (Object.keys(conflicts).length > 0) return refused('conflict', { conflicts });
    if (changed.visibility === undefined) return unchanged({ visibility });
    await tx
      .update(partnerships)
      .set({ visibility: change.visibility, version: sql`${partnerships.version} + 1` })
      .where(eq(partnerships.id, partnershipId));
    return done({ visibility: change.visibility });
  },
});
