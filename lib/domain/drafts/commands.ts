import { and, eq } from 'drizzle-orm';
import { formDrafts } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { AppError } from '@/lib/platform/errors';
import { done, refused } from '@/lib/platform/result';
import { type Actor, canWithin } from '../access/rules';
import { type DraftForm, draftPermission } from './rules';
import { discardDraftInput, saveDraftInput } from './schema';

/** Keeps what somebody typed in a form and did not send yet. The last one counts; nobody else reads it, and no history tells of it. */
export const saveDraft = command({
  name: 'saveDraft',
  permission: 'view_facts',
  within: 'municipality',
  input: saveDraftInput,
  silent: true,
  run: async ({ actor, municipalityId, input: { form, content }, tx, at }) => {
    assertFillsIn(actor, municipalityId, form);
    if (actor.userId === null) return refused('not_found');
    await tx
      .insert(formDrafts)
      .values({ municipalityId, personId: actor.userId, form, content, at })
      .onConflictDoUpdate({ target: [formDrafts.municipalityId, formDrafts.personId, formDrafts.form], set: { content, at } });
    return done(null);
  },
});

/** Throws away what this person typed in the form; what is gone already stays gone. */
export const discardDraft = command({
  name: 'discardDraft',
  permission: 'view_facts',
  within: 'municipality',
  input: discardDraftInput,
  silent: true,
  run: async ({ actor, municipalityId, input: { form }, tx }) => {
    assertFillsIn(actor, municipalityId, form);
    if (actor.userId === null) return done(null);
    await tx
      .delete(formDrafts)
      .where(and(eq(formDrafts.municipalityId, municipalityId), eq(formDrafts.personId, actor.userId), eq(formDrafts.form, form)));
    return done(null);
  },
});

/** Each form has its own right; who may not fill it in keeps nothing of it. */
function assertFillsIn(actor: Actor, municipalityId: string, form: DraftForm): void {
  if (!canWithin(actor, draftPermission(form), municipalityId)) throw new AppError('forbidden');
}
