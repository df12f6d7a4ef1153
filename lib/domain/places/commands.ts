import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { countries, gazetteer, localGovernments, places } from '@/db/schema';
import type { Transaction } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { done, refused } from '@/lib/platform/result';
import { foldName } from './rules';
import { localGovernmentInput, placeInput } from './schema';

/**
 * Adds a place, or finds it when somebody added it before: one row for a place of the gazetteer, and one for a name that was typed
 * in a country, however it is spelled. Answers with its id and its name.
 */
export const addPlace = command({
  name: 'addPlace',
  permission: 'edit_facts',
  input: placeInput,
  run: async ({ input, tx }) => {
    if (input.geonamesId !== null) return addKnownPlace(tx, input.geonamesId);
    const [country] = await tx.select({ iso2: countries.iso2 }).from(countries).where(eq(countries.iso2, input.country));
    if (!country) return refused('invalid', { fields: { country: { code: 'unknown_country' } } });
    const sortKey = foldName(input.name);
    const sameName = and(isNull(places.geonamesId), eq(places.country, input.country), eq(places.region, ''), eq(places.sortKey, sortKey));
    const id = await insertedOrFound(tx, { country: input.country, name: input.name, sortKey }, sameName);
    return id === null ? refused('failed') : done({ id, name: input.name });
  },
});

/** Adds a local government of a place, or finds it when somebody added it before, however its name was spelled then. */
export const addLocalGovernment = command({
  name: 'addLocalGovernment',
  permission: 'edit_facts',
  input: localGovernmentInput,
  run: async ({ input: { placeId, kind, name }, tx }) => {
    const sortKey = foldName(name);
    const columns = { id: localGovernments.id, name: localGovernments.name };
    const [added] = await tx
      .insert(localGovernments)
      .values({ id: randomUUID(), placeId, kind, name, sortKey })
      .onConflictDoNothing()
      .returning(columns);
    if (added) return done(added);
    const same = and(eq(localGovernments.placeId, placeId), eq(localGovernments.kind, kind), eq(localGovernments.sortKey, sortKey));
    const [found] = await tx.select(columns).from(localGovernments).where(same);
    return found ? done(found) : refused('failed');
  },
});

async function addKnownPlace(tx: Transaction, geonamesId: number) {
  const [known] = await tx
    .select({ name: gazetteer.name, country: gazetteer.country, region: gazetteer.region, sortKey: gazetteer.sortKey })
    .from(gazetteer)
    .where(eq(gazetteer.geonamesId, geonamesId));
  if (!known) return refused('invalid', { fields: { name: { code: 'unknown_place' } } });
  const id = await insertedOrFound(tx, { geonamesId, ...known }, eq(places.geonamesId, geonamesId));
  return id === null ? refused('failed') : done({ id, name: known.name });
}

/** Two who add one place at the same time share the row of the first. */
async function insertedOrFound(tx: Transaction, values: Omit<typeof places.$inferInsert, 'id'>, same: ReturnType<typeof and>) {
  const [added] = await tx
    .insert(places)
    .values({ id: randomUUID(), ...values })
    .onConflictDoNothing()
    .returning({ id: places.id });
  const [place] = added ? [added] : await tx.select({ id: places.id }).from(places).where(same);
  return place?.id ?? null;
}
