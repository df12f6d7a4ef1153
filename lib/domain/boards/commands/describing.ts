import { randomUUID } from 'node:crypto';
import { and, count, eq, ne } from 'drizzle-orm';
import { boards, seats } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit } from '@/lib/platform/merge';
import { done, invalid, type Refusal, refused } from '@/lib/platform/result';
import { lastYear, yearOf } from '../../calendar/rules';
import { foldName } from '../../places/rules';
import { holdBoardToEdit, listSeats } from '../queries/held';
import { BOARDS_MAX } from '../rules';
import { countRefusal } from '../rules/composition';
import { lastDayOf } from '../rules/seats';
import { addBoardInput, changeBoardInput, countBoardInput, endBoardInput } from '../schema';

/** Adds a council that advises the municipality, with the decision on which it rests where that is known. */
export const addBoard = command({
  name: 'addBoard',
  permission: 'handle_grants',
  within: 'municipality',
  input: addBoardInput,
  once: true,
  run: async ({ municipalityId, input, reader, tx, today }) => {
    const refusal =
      tooLate('councilDate', input.councilDate, today) ?? (await takenName(reader, null, input.name)) ?? (await tooMany(reader));
    if (refusal !== null) return refusal;
    const row = { id: randomUUID(), municipalityId, ...input, sortKey: foldName(input.name) };
    const [kept] = await tx.insert(boards).values(row).onConflictDoNothing().returning({ id: boards.id });
    // Of two who enter one name at once the second finds it taken now.
    return kept === undefined ? ((await takenName(reader, null, input.name)) ?? refused('failed')) : done(kept);
  },
});

/** Changes what is known of it and how it works, field by field; a field that somebody else changed meanwhile is a conflict. */
export const changeBoard = command({
  name: 'changeBoard',
  permission: 'handle_grants',
  within: 'municipality',
  input: changeBoardInput,
  record: holdBoardToEdit,
  run: async ({ input, record: { id, facts }, reader, tx, today }) => {
    const edit = mergeEdit(facts, input);
    if (edit.settled) return edit.result;
    const { changed } = edit;
    const refusal =
      tooLate('councilDate', changed.councilDate ?? null, today) ??
      (changed.name === undefined ? null : await takenName(reader, id, changed.name));
    if (refusal !== null) return refusal;
    const sorted = changed.name === undefined ? {} : { sortKey: foldName(changed.name) };
    await tx
      .update(boards)
      .set({ ...changed, ...sorted })
      .where(eq(boards.id, id));
    return done(edit.next);
  },
});

/** Keeps how many sit and vote there by gender, as totals of one day. */
export const countBoard = command({
  name: 'countBoard',
  permission: 'handle_grants',
  within: 'municipality',
  input: countBoardInput,
  record: holdBoardToEdit,
  run: async ({ input, record: { id, counted }, tx, today }) => {
    const edit = mergeEdit(counted, input);
    if (edit.settled) return edit.result;
    const refusal = countRefusal(edit.next, today);
    if (refusal !== null) return refusal;
    await tx.update(boards).set(edit.changed).where(eq(boards.id, id));
    return done(edit.next);
  },
});

/**
 * Says that a board exists until a day, and no longer; who sits there then leaves with it. Without a day it exists after all: who left with
 * it does not come back by that.
 */
export const endBoard = command({
  name: 'endBoard',
  permission: 'handle_grants',
  within: 'municipality',
  input: endBoardInput,
  record: holdBoardToEdit,
  run: async ({ input, record: { id, endedOn }, reader, tx, today }) => {
    const edit = mergeEdit({ endedOn }, input);
    if (edit.settled) return edit.result;
    const last = edit.next.endedOn;
    const refusal = tooLate('endedOn', last, today);
    if (refusal !== null) return refusal;
    await tx.update(boards).set(edit.changed).where(eq(boards.id, id));
    for (const seat of last === null ? [] : await listSeats(reader, id)) {
      if (seat.fromDate > (last ?? '')) return invalid('endedOn', 'seat_begins_after', { name: seat.name });
      const own = lastDayOf(seat);
      if (own === null || own > (last ?? '')) await tx.update(seats).set({ endedOn: last }).where(eq(seats.id, seat.id));
    }
    return done(edit.next);
  },
});

/** Further ahead nobody decides: a typing error. */
function tooLate(field: string, day: string | null, today: string): Refusal | null {
  const maximum = lastYear(today);
  return day !== null && yearOf(day) > maximum ? invalid(field, 'year_too_late', { maximum }) : null;
}

/** Two boards of one municipality have two names. */
async function takenName({ tx, scope }: MunicipalityReader, boardId: string | null, name: string): Promise<Refusal | null> {
  const [taken] = await tx
    .select({ name: boards.name })
    .from(boards)
    .where(
      and(
        eq(boards.municipalityId, scope.municipalityId),
        eq(boards.sortKey, foldName(name)),
        boardId === null ? undefined : ne(boards.id, boardId),
      ),
    );
  return taken === undefined ? null : invalid('name', 'board_name_taken', { name: taken.name });
}

async function tooMany({ tx, scope }: MunicipalityReader): Promise<Refusal | null> {
  const [kept] = await tx.select({ number: count() }).from(boards).where(eq(boards.municipalityId, scope.municipalityId));
  return (kept?.number ?? 0) >= BOARDS_MAX ? refused('too_many', { values: { maximum: BOARDS_MAX } }) : null;
}
