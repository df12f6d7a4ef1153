import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { activities, activitySessions } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, type Refusal, refused } from '@/lib/platform/result';
import { lastYear, yearOf } from '../../calendar/rules';
import { holdActivityToEdit } from '../queries/held';
import { SESSIONS_MAX } from '../rules';
import { addActivitySessionInput, changeActivitySessionInput, removeActivitySessionInput } from '../schema/parts';

/** Adds a preparation or a follow-up; that there was none is then said no longer. */
export const addActivitySession = command({
  name: 'addActivitySession',
  permission: 'edit_facts',
  within: 'municipality',
  input: addActivitySessionInput,
  record: holdActivityToEdit,
  once: true,
  run: async ({ municipalityId, input, record: { facts }, tx, today }) => {
    const refusal = tooLate(input.day, today);
    if (refusal !== null) return refusal;
    const kept = await tx.$count(activitySessions, ofIt(municipalityId, input.activityId));
    if (kept >= SESSIONS_MAX) return refused('too_many', { values: { maximum: SESSIONS_MAX } });
    const id = randomUUID();
    await tx.insert(activitySessions).values({ id, municipalityId, ...input });
    if (facts.hasNoSessions) await tx.update(activities).set({ hasNoSessions: false }).where(eq(activities.id, input.activityId));
    return done({ id });
  },
});

/** Changes it field by field; a field that somebody else changed meanwhile is a conflict. */
export const changeActivitySession = command({
  name: 'changeActivitySession',
  permission: 'edit_facts',
  within: 'municipality',
  input: changeActivitySessionInput,
  record: holdActivityToEdit,
  run: async ({ input, reader, tx, today }) => {
    const edit = mergeEdit(await findSession(reader, input), input);
    if (edit.settled) return edit.result;
    const refusal = tooLate(edit.next.day, today);
    if (refusal !== null) return refusal;
    await tx.update(activitySessions).set(edit.changed).where(thatOne(reader, input));
    return done(edit.next);
  },
});

/** Takes it away as it was seen. */
export const removeActivitySession = command({
  name: 'removeActivitySession',
  permission: 'edit_facts',
  within: 'municipality',
  input: removeActivitySessionInput,
  record: holdActivityToEdit,
  run: async ({ input, reader, tx }) => {
    const settled = settledRemoval(await findSession(reader, input), input.base);
    if (settled !== null) return settled;
    await tx.delete(activitySessions).where(thatOne(reader, input));
    return done(null);
  },
});

function tooLate(day: string | null, today: string): Refusal | null {
  const maximum = lastYear(today);
  return day !== null && yearOf(day) > maximum ? invalid('day', 'year_too_late', { maximum }) : null;
}

const ofIt = (municipalityId: string, activityId: string) =>
  and(eq(activitySessions.municipalityId, municipalityId), eq(activitySessions.activityId, activityId));

interface OneSession {
  readonly activityId: string;
  readonly sessionId: string;
}

const thatOne = ({ scope }: MunicipalityReader, { activityId, sessionId }: OneSession) =>
  and(ofIt(scope.municipalityId, activityId), eq(activitySessions.id, sessionId));

async function findSession(reader: MunicipalityReader, one: OneSession) {
  const { kind, day, what } = activitySessions;
  const [row] = await reader.tx.select({ kind, day, what }).from(activitySessions).where(thatOne(reader, one));
  return row ?? null;
}
