import { eq, sql } from 'drizzle-orm';
import { partnerships } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { mergeChange } from '@/lib/platform/merge';
import { done, refused, unchanged } from '@/lib/platform/result';
import { foldName } from '../../places/rules';
import { mayEditPartnership, maySteerPartnership } from '../rules/facts';
import { changeVisibilityInput, describePartnershipInput } from '../schema';

/** Edits the shared facts, field by field; a field that somebody else changed meanwhile is a conflict. */
export const describePartnership = command({
  name: 'describePartnership',
  permission: 'edit_facts',
  input: describePartnershipInput,
  run: async ({ actor, input, scope, tx }) => {
    const [current] = await tx
      .select({ title: partnerships.title, leadMunicipalityId: partnerships.leadMunicipalityId, withdrawnOn: partnerships.withdrawnOn })
      .from(partnerships)
      .where(eq(partnerships.id, input.id))
      .for('update');
    if (!current || !mayEditPartnership(actor, scope.municipalityId, current)) return refused('not_found');
    const { changed, conflicts } = mergeChange({ title: current.title }, input);
    if (Object.keys(conflicts).length > 0) return refused('conflict', { conflicts });
    if (changed.title === undefined) return unchanged({ title: current.title });
    await tx
      .update(partnerships)
      .set({ title: changed.title, sortKey: foldName(changed.title), version: sql`${partnerships.version} + 1` })
      .where(eq(partnerships.id, input.id));
    return done({ title: changed.title });
  },
});

/** Decides who else finds the tie. */
export const changeVisibility = command({
  name: 'changeVisibility',
  permission: 'steer',
  input: changeVisibilityInput,
  run: async ({ actor, input: { id, base, change }, scope, tx }) => {
    const [current] = await tx
      .select({
        visibility: partnerships.visibility,
        leadMunicipalityId: partnerships.leadMunicipalityId,
        withdrawnOn: partnerships.withdrawnOn,
      })
      .from(partnerships)
      .where(eq(partnerships.id, id))
      .for('update');
    if (!current || !maySteerPartnership(actor, scope.municipalityId, current)) return refused('not_found');
    const { visibility } = current;
    const { changed, conflicts } = mergeChange<{ visibility: string }>({ visibility }, { base, change });
    if (Object.keys(conflicts).length > 0) return refused('conflict', { conflicts });
    if (changed.visibility === undefined) return unchanged({ visibility });
    await tx
      .update(partnerships)
      .set({ visibility: change.visibility, version: sql`${partnerships.version} + 1` })
      .where(eq(partnerships.id, id));
    return done({ visibility: change.visibility });
  },
});
