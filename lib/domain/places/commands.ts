import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import { countries, gazetteer, localGovernments, places } from '@/db/schema';
import { answerOf, type Transaction } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { done, invalid, refused } from '@/lib/platform/result';
import { findPlaceToDescribe } from './queries';
import { foldName } from './rules';
import { adoptLocalGovernmentInput, adoptPlaceInput, localGovernmentInput, placeInput } from './schema';

/**
 * Adds a place, or finds it: one row for a place of the gazetteer, shared by all; what was typed is the municipality's own, as typed,
 * unless VVSG adopted that name, however it was spelled. Answers with its id and its name.
 */
export const addPlace = command({
  name: 'addPlace',
  permission: 'edit_facts',
  within: 'municipality',
  input: placeInput,
  run: async ({ municipalityId, input, tx }) => {
    if (input.geonamesId !== null) return addKnownPlace(tx, input.geonamesId);
    const [country] = await tx.select({ iso2: countries.iso2 }).from(countries).where(eq(countries.iso2, input.country));
    if (!country) return invalid('country', 'unknown_country');
    const { name } = input;
    const sortKey = foldName(name);
    const columns = { id: places.id, name: places.name };
    const [found] = await tx
      .select(columns)
      .from(places)
      .where(
        and(
          isNull(places.geonamesId),
          eq(places.country, input.country),
          eq(places.sortKey, sortKey),
          or(isNull(places.municipalityId), and(eq(places.municipalityId, municipalityId), eq(places.name, name))),
        ),
      )
      .orderBy(asc(places.municipalityId), asc(places.id))
      .limit(1);
    if (found) return done(found);
    const row = { id: randomUUID(), municipalityId, country: input.country, name, sortKey };
    const [added] = await tx.insert(places).values(row).returning(columns);
    return added ? done(added) : refused('failed');
  },
});

/** Adds a local government of a place, or finds it: the municipality's own, as typed, unless VVSG adopted that name, however spelled. */
export const addLocalGovernment = command({
  name: 'addLocalGovernment',
  permission: 'edit_facts',
  within: 'municipality',
  input: localGovernmentInput,
  record: findPlaceToDescribe,
  run: async ({ municipalityId, input: { placeId, kind, name }, tx }) => {
    const sortKey = foldName(name);
    const columns = { id: localGovernments.id, name: localGovernments.name };
    const [found] = await tx
      .select(columns)
      .from(localGovernments)
      .where(
        and(
          eq(localGovernments.placeId, placeId),
          eq(localGovernments.kind, kind),
          eq(localGovernments.sortKey, sortKey),
          or(
            isNull(localGovernments.municipalityId),
            and(eq(localGovernments.municipalityId, municipalityId), eq(localGovernments.name, name)),
          ),
        ),
      )
      .orderBy(asc(localGovernments.municipalityId), asc(localGovernments.id))
      .limit(1);
    if (found) return done(found);
    const row = { id: randomUUID(), municipalityId, placeId, kind, name, sortKey };
    const [added] = await tx.insert(localGovernments).values(row).returning(columns);
    return added ? done(added) : refused('failed');
  },
});

/** VVSG makes a place that a municipality typed everybody's. Refused when it is so already, or another of that name in that country is. */
export const adoptPlace = command({
  name: 'adoptPlace',
  permission: 'administer_platform',
  within: 'platform',
  input: adoptPlaceInput,
  run: async ({ input: { placeId: id }, reader }) => {
    const adopted = await answerOf(reader, sql<number>`adopt_place(${id}::uuid)`);
    return adopted === 1 ? done({ id }) : refused('not_adopted');
  },
});

/** VVSG makes the name of a local government everybody's. Refused when it or one like it is so already, or its place is not yet. */
export const adoptLocalGovernment = command({
  name: 'adoptLocalGovernment',
  permission: 'administer_platform',
  within: 'platform',
  input: adoptLocalGovernmentInput,
  run: async ({ input: { localGovernmentId: id }, reader }) => {
    const adopted = await answerOf(reader, sql<number>`adopt_local_government(${id}::uuid)`);
    return adopted === 1 ? done({ id }) : refused('not_adopted');
  },
});

/** Two who add one place of the gazetteer at the same time share the row of the first. */
async function addKnownPlace(tx: Transaction, geonamesId: number) {
  const [known] = await tx
    .select({ name: gazetteer.name, country: gazetteer.country, region: gazetteer.region, sortKey: gazetteer.sortKey })
    .from(gazetteer)
    .where(eq(gazetteer.geonamesId, geonamesId));
  if (!known) return invalid('name', 'unknown_place');
  const [added] = await tx
    .insert(places)
    .values({ id: randomUUID(), geonamesId, ...known })
    .onConflictDoNothing()
    .returning({ id: places.id });
  const [place] = added ? [added] : await tx.select({ id: places.id }).from(places).where(eq(places.geonamesId, geonamesId));
  return place ? done({ id: place.id, name: known.name }) : refused('failed');
}
