import { randomUUID } from 'node:crypto';
import { and, count, eq, ne } from 'drizzle-orm';
import { regulations, regulationVersions } from '@/db/schema';
import type { MunicipalityReader } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { mergeEdit } from '@/lib/platform/merge';
import { done, invalid, type Refusal, refused } from '@/lib/platform/result';
import { foldName } from '../../places/rules';
import { holdRegulationToHandle } from '../queries/held';
import { REGULATIONS_MAX } from '../rules';
import { addRegulationInput, renameRegulationInput } from '../schema';

/** Begins a regulation with its first draft. */
export const addRegulation = command({
  name: 'addRegulation',
  permission: 'handle_grants',
  within: 'municipality',
  input: addRegulationInput,
  once: true,
  run: async ({ municipalityId, input: { name }, tx }) => {
    const [kept] = await tx.select({ number: count() }).from(regulations).where(eq(regulations.municipalityId, municipalityId));
    if ((kept?.number ?? 0) >= REGULATIONS_MAX) return refused('too_many', { values: { maximum: REGULATIONS_MAX } });
    const row = { id: randomUUID(), municipalityId, name, sortKey: foldName(name) };
    const [added] = await tx.insert(regulations).values(row).onConflictDoNothing().returning({ id: regulations.id });
    if (added === undefined) return invalid('name', 'regulation_name_taken');
    await tx.insert(regulationVersions).values({ id: randomUUID(), municipalityId, regulationId: added.id, no: 1 });
    return done(added);
  },
});

/** Gives it another name, in all its versions. */
export const renameRegulation = command({
  name: 'renameRegulation',
  permission: 'handle_grants',
  within: 'municipality',
  input: renameRegulationInput,
  record: holdRegulationToHandle,
  run: async ({ input, record: { id, name }, reader, tx }) => {
    const edit = mergeEdit({ name }, input);
    if (edit.settled) return edit.result;
    const taken = await takenName(reader, id, edit.next.name);
    if (taken !== null) return taken;
    await tx
      .update(regulations)
      .set({ name: edit.next.name, sortKey: foldName(edit.next.name) })
      .where(eq(regulations.id, id));
    return done(edit.next);
  },
});

/** Two regulations of one municipality have two names. */
async function takenName({ tx, scope }: MunicipalityReader, id: string, name: string): Promise<Refusal | null> {
  const [other] = await tx
    .select({ id: regulations.id })
    .from(regulations)
    .where(and(eq(regulations.municipalityId, scope.municipalityId), eq(regulations.sortKey, foldName(name)), ne(regulations.id, id)));
  return other === undefined ? null : invalid('name', 'regulation_name_taken');
}
