import { randomUUID } from 'node:crypto';
import { and, eq, ne, sql } from 'drizzle-orm';
import { activityParticipants } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit, settledRemoval } from '@/lib/platform/merge';
import { done, invalid, isRefusal, type Refusal, refused } from '@/lib/platform/result';
import type { Locale } from '../../access/rules';
import type { ActorGroup, Side } from '../../partnerships/rules/facts';
import { holdActivityToEdit } from '../queries/held';
import { type AgeBand, PARTICIPANTS_MAX, PEOPLE_MAX } from '../rules';
import { readPeople } from '../rules/reading';
import { addActivityParticipantsInput, changeActivityParticipantsInput, removeActivityParticipantsInput } from '../schema/parts';

/** Says how many of a group took part on a side, or that nobody knows how many: never who. */
export const addActivityParticipants = command({
  name: 'addActivityParticipants',
  permission: 'edit_facts',
  within: 'municipality',
  input: addActivityParticipantsInput,
  record: holdActivityToEdit,
  once: true,
  run: async ({ municipalityId, input, reader, tx, actor }) => {
    const people = peopleTyped(input.people, actor.locale);
    if (isRefusal(people)) return people;
    const kept = await tx.$count(activityParticipants, ofIt(municipalityId, input.activityId));
    if (kept >= PARTICIPANTS_MAX) return refused('too_many', { values: { maximum: PARTICIPANTS_MAX } });
    const refusal = await saidAlready(reader, input);
    if (refusal !== null) return refusal;
    const id = randomUUID();
    await tx.insert(activityParticipants).values({ id, municipalityId, ...input, people });
    return done({ id });
  },
});

/** Changes a group and its number, field by field; a field that somebody else changed meanwhile is a conflict. */
export const changeActivityParticipants = command({
  name: 'changeActivityParticipants',
  permission: 'edit_facts',
  within: 'municipality',
  input: changeActivityParticipantsInput,
  record: holdActivityToEdit,
  run: async ({ input, reader, tx, actor }) => {
    const { people: typed, ...rest } = input.change;
    const people = typed === undefined ? undefined : peopleTyped(typed, actor.locale);
    if (isRefusal(people)) return people;
    const line = await findLine(reader, input);
    const edit = mergeEdit(line?.facts ?? null, {
      base: { ...input.base, ...(input.base.people === undefined ? {} : { people: peopleBefore(input.base.people, actor.locale) }) },
      change: people === undefined ? rest : { ...rest, people },
    });
    if (edit.settled) return edit.result;
    const { activityId, participantsId } = input;
    const refusal = line === null ? null : await saidAlready(reader, { activityId, side: line.side, ...edit.next }, participantsId);
    if (refusal !== null) return refusal;
    await tx.update(activityParticipants).set(edit.changed).where(thatOne(reader, input));
    return done(edit.next);
  },
});

/** Takes a line away as it was seen. */
export const removeActivityParticipants = command({
  name: 'removeActivityParticipants',
  permission: 'edit_facts',
  within: 'municipality',
  input: removeActivityParticipantsInput,
  record: holdActivityToEdit,
  run: async ({ input, reader, tx, actor }) => {
    const line = await findLine(reader, input);
    const settled = settledRemoval(line?.facts ?? null, { ...input.base, people: peopleBefore(input.base.people, actor.locale) });
    if (settled !== null) return settled;
    await tx.delete(activityParticipants).where(thatOne(reader, input));
    return done(null);
  },
});

type People = number | string | null;

/** The number that was sent, read in the language of who typed it; null when nobody knows. Code: `people_number`. */
function peopleTyped(sent: People, locale: Locale): number | null | Refusal {
  if (sent === null || sent === '') return null;
  const typed = typeof sent === 'number' && !Number.isInteger(sent) ? '' : String(sent);
  return readPeople(typed, locale) ?? invalid('people', 'people_number', { maximum: PEOPLE_MAX });
}

/** What stood there when an edit began; a text that is no number stays one, and is like nothing that is kept. */
function peopleBefore(seen: People, locale: Locale): People {
  return typeof seen === 'string' ? (seen === '' ? null : (readPeople(seen, locale) ?? seen)) : seen;
}

const ofIt = (municipalityId: string, activityId: string) =>
  and(eq(activityParticipants.municipalityId, municipalityId), eq(activityParticipants.activityId, activityId));

interface OneLine {
  readonly activityId: string;
  readonly participantsId: string;
}

const thatOne = ({ scope }: MunicipalityReader, { activityId, participantsId }: OneLine) =>
  and(ofIt(scope.municipalityId, activityId), eq(activityParticipants.id, participantsId));

async function findLine(reader: MunicipalityReader, one: OneLine) {
  const { side, actorGroup, ageBand, people } = activityParticipants;
  const [row] = await reader.tx
    .select({ side, facts: { actorGroup, ageBand, people } })
    .from(activityParticipants)
    .where(thatOne(reader, one));
  return row ?? null;
}

interface LineToKeep {
  readonly activityId: string;
  readonly side: Side;
  readonly actorGroup: ActorGroup;
  readonly ageBand: AgeBand | null;
}

/** Of one side, group and age there is one number: beside the group. `but` is the line itself. */
async function saidAlready({ scope, tx }: MunicipalityReader, line: LineToKeep, but?: string): Promise<Refusal | null> {
  const { id, side, actorGroup, ageBand } = activityParticipants;
  const same = and(
    ofIt(scope.municipalityId, line.activityId),
    eq(side, line.side),
    eq(actorGroup, line.actorGroup),
    sql`${ageBand} is not distinct from ${line.ageBand}`,
    but === undefined ? undefined : ne(id, but),
  );
  return (await tx.$count(activityParticipants, same)) > 0 ? invalid('actorGroup', 'group_there_already') : null;
}
