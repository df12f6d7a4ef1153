import { and, eq } from 'drizzle-orm';
import { activityNotes, activityTexts } from '@/db/schema';
import { command } from '@/lib/platform/command';
import { mergeEdit } from '@/lib/platform/merge';
import { done } from '@/lib/platform/result';
import { findActivityToKeepBeside } from '../queries/beside';
import { holdActivityToEdit } from '../queries/held';
import { changeActivityTextsInput, noteActivityInput } from '../schema/editing';

/** What it is for, and in which hall: words that VVSG does not read. */
export const changeActivityTexts = command({
  name: 'changeActivityTexts',
  permission: 'edit_facts',
  within: 'municipality',
  input: changeActivityTextsInput,
  record: holdActivityToEdit,
  run: async ({ municipalityId, input, tx }) => {
    const { activityId } = input;
    await tx.insert(activityTexts).values({ municipalityId, activityId }).onConflictDoNothing();
    const ofIt = and(eq(activityTexts.municipalityId, municipalityId), eq(activityTexts.activityId, activityId));
    const { description, venue } = activityTexts;
    const [current] = await tx.select({ description, venue }).from(activityTexts).where(ofIt).for('update');
    const edit = mergeEdit(current ?? null, input);
    if (edit.settled) return edit.result;
    await tx.update(activityTexts).set(edit.changed).where(ofIt);
    return done(edit.next);
  },
});

/** What the municipality notes for itself about an activity, its own or one of somebody else, and where the papers lie. */
export const noteActivity = command({
  name: 'noteActivity',
  permission: 'edit_facts',
  within: 'municipality',
  input: noteActivityInput,
  record: findActivityToKeepBeside,
  run: async ({ municipalityId, input, record, tx }) => {
    const own = { municipalityId, ownerId: record.municipalityId, activityId: input.activityId };
    // The row is there before it is locked: of two first notes at once the second sees the first.
    await tx.insert(activityNotes).values(own).onConflictDoNothing();
    const ofOwn = and(
      eq(activityNotes.municipalityId, municipalityId),
      eq(activityNotes.ownerId, own.ownerId),
      eq(activityNotes.activityId, own.activityId),
    );
    const { notes, agreementAt, fileAt } = activityNotes;
    const [current] = await tx.select({ notes, agreementAt, fileAt }).from(activityNotes).where(ofOwn).for('update');
    const edit = mergeEdit(current ?? null, input);
    if (edit.settled) return edit.result;
    await tx.update(activityNotes).set(edit.changed).where(ofOwn);
    return done(edit.next);
  },
});
