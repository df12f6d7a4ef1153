import { and, eq, type SQL } from 'drizzle-orm';
import { participationActors, participationDepartments, partnerActors } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { done, invalid, refused, unchanged } from '@/lib/platform/result';
import { yearOf } from '../../calendar/rules';
import { listVocabularies } from '../../vocabularies/queries';
import { holdPartnershipToEdit } from '../queries/held';
import { findOwnPart } from '../queries/own-part';
import { seenYearRefusal } from '../rules/involvement';
import { actorInput, departmentInput } from '../schema/involvement';

/** Says of the own municipality whether a group takes part, and the year in which that was last seen. */
export const setOwnActor = command({
  name: 'setOwnActor',
  permission: 'edit_facts',
  within: 'municipality',
  input: actorInput,
  record: findOwnPart,
  run: async ({ input, record: own, reader, tx, today }) => {
    const cell: Cell = {
      table: participationActors,
      is: and(
        eq(participationActors.municipalityId, own.municipalityId),
        eq(participationActors.partnershipId, input.partnershipId),
        eq(participationActors.actorGroup, input.group),
      ),
      add: (lastSeenYear) =>
        tx
          .insert(participationActors)
          .values({ ...own, actorGroup: input.group, lastSeenYear })
          .onConflictDoNothing()
          .returning(),
    };
    return seenYearRefusal(input.year, yearOf(today)) ?? setSeen(reader, cell, input);
  },
});

/** The same of the partner's side, which the lead describes. */
export const setPartnerActor = command({
  name: 'setPartnerActor',
  permission: 'edit_facts',
  within: 'municipality',
  input: actorInput,
  record: holdPartnershipToEdit,
  run: async ({ input, reader, tx, today }) => {
    const cell: Cell = {
      table: partnerActors,
      is: and(eq(partnerActors.partnershipId, input.partnershipId), eq(partnerActors.actorGroup, input.group)),
      add: (lastSeenYear) =>
        tx
          .insert(partnerActors)
          .values({ partnershipId: input.partnershipId, actorGroup: input.group, lastSeenYear })
          .onConflictDoNothing()
          .returning(),
    };
    return seenYearRefusal(input.year, yearOf(today)) ?? setSeen(reader, cell, input);
  },
});

/** Says of the own administration whether a department takes part. */
export const chooseDepartment = command({
  name: 'chooseDepartment',
  permission: 'edit_facts',
  within: 'municipality',
  input: departmentInput,
  record: findOwnPart,
  run: async ({ input: { partnershipId, department, chosen }, record: own, reader }) => {
    // One that VVSG took off the list can still be taken away.
    const known = !chosen || (await listVocabularies(reader, ['department'])).department.some(({ code }) => code === department);
    if (!known) return invalid('department', 'unknown_choice');
    const is = and(
      eq(participationDepartments.municipalityId, own.municipalityId),
      eq(participationDepartments.partnershipId, partnershipId),
      eq(participationDepartments.department, department),
    );
    const written = chosen
      ? await reader.tx
          .insert(participationDepartments)
          .values({ ...own, department })
          .onConflictDoNothing()
          .returning()
      : await reader.tx.delete(participationDepartments).where(is).returning();
    return written.length > 0 ? done({ chosen }) : unchanged({ chosen });
  },
});

interface Cell {
  readonly table: typeof partnerActors | typeof participationActors;
  readonly is: SQL | undefined;
  readonly add: (lastSeenYear: number) => Promise<readonly unknown[]>;
}

/**
 * Writes a cell only when it still holds what the change started from: one statement, so that of two at once one wins and the other
 * hears of it. A participant cannot hold the partnership's own row for that, which it may not change.
 */
async function setSeen({ tx }: Reader, { table, is, add }: Cell, { base, year }: { base: number | null; year: number | null }) {
  const write = (): Promise<readonly unknown[]> => {
    if (base === null) return year === null ? Promise.resolve([]) : add(year);
    const unmoved = and(is, eq(table.lastSeenYear, base));
    return year === null
      ? tx.delete(table).where(unmoved).returning()
      : tx.update(table).set({ lastSeenYear: year }).where(unmoved).returning();
  };
  if (base !== year && (await write()).length > 0) return done({ year });
  const [now] = await tx.select({ lastSeenYear: table.lastSeenYear }).from(table).where(is);
  const theirs = now?.lastSeenYear ?? null;
  return theirs === year ? unchanged({ year }) : refused('conflict', { conflicts: { year: { theirs, yours: year } } });
}
