import { and, eq } from 'drizzle-orm';
import { formDrafts } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { done, refused } from '@/lib/platform/result';
import { discardDraftInput, saveDraftInput } from './schema';

/** Keeps what somebody typed in a form and did not send yet. The last one counts; nobody else reads it, and no history tells of it. */
export const saveDraft = command({
  name: 'saveDraft',
  permission: 'edit_facts',
  within: 'municipality',
  input: saveDraftInput,
  silent: true,
  run: async ({ actor, municipalityId, input: { form, content }, tx, at }) => {
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
  permission: 'edit_facts',
  within: 'municipality',
  input: discardDraftInput,
  silent: true,
  run: async ({ actor, municipalityId, input: { form }, tx }) => {
    if (actor.userId === null) return done(null);
    await tx
      .delete(formDrafts)
      .where(and(eq(formDrafts.municipalityId, municipalityId), eq(formDrafts.personId, actor.userId), eq(formDrafts.form, form)));
    return done(null);
  },
});
