import { z } from 'zod';
import { asKept, optionalLine, text } from '@/lib/platform/text';
import { optionalDay } from '../../calendar/schema';
import { ACTOR_GROUPS, SIDES } from '../../partnerships/rules/facts';
import { AGE_BANDS, LESSON_MAX, SESSION_KINDS, SESSION_WHAT_MAX } from '../rules';
import { BRIEF_MAX } from '../rules/reading';

const kept = asKept.nullable();
/** Nothing chosen is "nobody said". */
const keptChoice = kept.transform((seen) => (seen === '' ? null : seen));

/** What is none of what a number can be sent as, so that one sentence says what it can be. */
const noNumber = z.custom<never>().transform(() => 'no number');

/** How many people, as it is typed; the command reads it, in the language of who typed it, and refuses it beside its field. */
const people = z.union([z.number(), optionalLine(BRIEF_MAX), z.null(), noNumber]);
/** As it was seen: the number itself, or as the field had it. */
const keptPeople = z.union([z.number(), asKept, z.null()]);

const line = {
  actorGroup: z.enum(ACTOR_GROUPS, { error: 'choose_group' }),
  ageBand: z.union([z.enum(AGE_BANDS), z.literal('').transform(() => null), z.null()], { error: 'invalid' }),
  /** Null when nobody knows. */
  people,
};
const lineAsItWas = z.object({ actorGroup: kept, ageBand: keptChoice, people: keptPeople });

export const addActivityParticipantsInput = z.object({
  activityId: z.uuid(),
  side: z.enum(SIDES, { error: 'required' }),
  actorGroup: line.actorGroup,
  ageBand: line.ageBand.default(null),
  people: people.default(null),
});
export const changeActivityParticipantsInput = z.object({
  activityId: z.uuid(),
  participantsId: z.uuid(),
  base: lineAsItWas.partial(),
  change: z.object(line).partial(),
});
export const removeActivityParticipantsInput = z.object({ activityId: z.uuid(), participantsId: z.uuid(), base: lineAsItWas });

export const activityPartnerInput = z.object({ activityId: z.uuid(), partnerId: z.uuid({ error: 'choose_partner' }) });

const session = {
  kind: z.enum(SESSION_KINDS, { error: 'required' }),
  day: optionalDay,
  what: optionalLine(SESSION_WHAT_MAX),
};
const sessionAsItWas = z.object({ kind: asKept, day: optionalDay, what: asKept });

export const addActivitySessionInput = z.object({
  activityId: z.uuid(),
  kind: session.kind,
  day: optionalDay.default(null),
  what: session.what.default(''),
});
export const changeActivitySessionInput = z.object({
  activityId: z.uuid(),
  sessionId: z.uuid(),
  base: sessionAsItWas.partial(),
  change: z.object(session).partial(),
});
export const removeActivitySessionInput = z.object({ activityId: z.uuid(), sessionId: z.uuid(), base: sessionAsItWas });

const lesson = text(LESSON_MAX);
export const addActivityLessonInput = z.object({ activityId: z.uuid(), side: z.enum(SIDES, { error: 'required' }), lesson });
export const changeActivityLessonInput = z.object({
  activityId: z.uuid(),
  lessonId: z.uuid(),
  base: z.object({ lesson: asKept }).partial(),
  change: z.object({ lesson }).partial(),
});
export const removeActivityLessonInput = z.object({ activityId: z.uuid(), lessonId: z.uuid(), base: z.object({ lesson: asKept }) });
