import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { activityLessons, activityLessonTexts } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, refused } from '@/lib/platform/result';
import { holdActivityToEdit } from '../queries/held';
import { LESSONS_MAX } from '../rules';
import { addActivityLessonInput, changeActivityLessonInput, removeActivityLessonInput } from '../schema/parts';

/** Adds what one side learned: that it learned something, and, in a table that VVSG does not read, what. */
export const addActivityLesson = command({
  name: 'addActivityLesson',
  permission: 'edit_facts',
  within: 'municipality',
  input: addActivityLessonInput,
  record: holdActivityToEdit,
  once: true,
  run: async ({ municipalityId, input: { activityId, side, lesson }, tx }) => {
    const ofIt = and(eq(activityLessons.municipalityId, municipalityId), eq(activityLessons.activityId, activityId));
    if ((await tx.$count(activityLessons, ofIt)) >= LESSONS_MAX) return refused('too_many', { values: { maximum: LESSONS_MAX } });
    const id = randomUUID();
    await tx.insert(activityLessons).values({ id, municipalityId, activityId, side });
    await tx.insert(activityLessonTexts).values({ municipalityId, activityId, lessonId: id, lesson });
    return done({ id });
  },
});

/** Words it otherwise; one that somebody else worded otherwise meanwhile is a conflict. */
export const changeActivityLesson = command({
  name: 'changeActivityLesson',
  permission: 'edit_facts',
  within: 'municipality',
  input: changeActivityLessonInput,
  record: holdActivityToEdit,
  run: async ({ input, reader, tx }) => {
    const edit = mergeEdit(await findLesson(reader, input), input);
    if (edit.settled) return edit.result;
    await tx.update(activityLessonTexts).set(edit.changed).where(thoseWords(reader, input));
    return done(edit.next);
  },
});

/** Takes it away as it was seen. */
export const removeActivityLesson = command({
  name: 'removeActivityLesson',
  permission: 'edit_facts',
  within: 'municipality',
  input: removeActivityLessonInput,
  record: holdActivityToEdit,
  run: async ({ municipalityId, input, reader, tx }) => {
    const settled = settledRemoval(await findLesson(reader, input), input.base);
    if (settled !== null) return settled;
    await tx.delete(activityLessonTexts).where(thoseWords(reader, input));
    await tx.delete(activityLessons).where(and(eq(activityLessons.municipalityId, municipalityId), eq(activityLessons.id, input.lessonId)));
    return done(null);
  },
});

interface OneLesson {
  readonly activityId: string;
  readonly lessonId: string;
}

const thoseWords = ({ scope }: MunicipalityReader, { activityId, lessonId }: OneLesson) =>
  and(
    eq(activityLessonTexts.municipalityId, scope.municipalityId),
    eq(activityLessonTexts.activityId, activityId),
    eq(activityLessonTexts.lessonId, lessonId),
  );

async function findLesson(reader: MunicipalityReader, one: OneLesson) {
  const [row] = await reader.tx.select({ lesson: activityLessonTexts.lesson }).from(activityLessonTexts).where(thoseWords(reader, one));
  return row ?? null;
}
