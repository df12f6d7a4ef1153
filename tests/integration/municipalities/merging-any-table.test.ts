import { randomUUID } from 'node:crypto';
import { count, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Db } from '@/db/client';
import { asOwner } from '@/db/owner';
import { acceptInvitation, inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { must } from '@/lib/platform/result';
import { ownerUrlOfTest } from '../../support/owner-of-test';
import { aMunicipality, asCoordinator, at, type OwnMunicipality } from '../../support/people';
import { activePartnership, DOGBO } from '../../support/worlds';

/** Tables that no merger has heard of: a child whose municipality stands in the keys of two parents, and one under another name. */
const TABLES = [
  `create table fairs (id uuid primary key, municipality_id uuid not null references municipalities on update cascade,
     unique (municipality_id, id))`,
  `create table stalls (municipality_id uuid not null, fair_id uuid not null, partnership_id uuid not null,
     foreign key (municipality_id, fair_id) references fairs (municipality_id, id) on update cascade,
     foreign key (municipality_id, partnership_id) references participations (municipality_id, partnership_id) on update cascade)`,
  'create table guests (host uuid references municipalities on update cascade)',
  'call policies.defer_municipality_keys()',
];

const COLUMNS = { fairs: 'municipality_id', stalls: 'municipality_id', guests: 'host' };

class Undo extends Error {}

const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const join = async (lead: OwnMunicipality, other: OwnMunicipality, id: string) => {
  must(await inviteMunicipality(...by(lead), { partnershipId: id, municipalityId: other.id }));
  must(await acceptInvitation(...by(other), { partnershipId: id, year: 2020 }));
};

/** Merges beside new tables with rows of the predecessor, and undoes all of it; answers how many rows of each are whose afterwards. */
async function mergeBesideNewTables(
  predecessor: OwnMunicipality,
  successor: OwnMunicipality,
  partnerships: readonly string[],
  constraints: 'immediate' | 'deferred' = 'immediate',
) {
  const found: Record<string, number> = {};
  const work = async (tx: Db) => {
    for (const statement of TABLES) await tx.execute(sql.raw(statement));
    const fair = randomUUID();
    await tx.execute(sql.raw(`set constraints all ${constraints}`));
    await tx.execute(sql`insert into fairs (id, municipality_id) values (${fair}, ${predecessor.id})`);
    await tx.execute(sql`insert into guests (host) values (${predecessor.id})`);
    for (const id of partnerships)
      await tx.execute(sql`insert into stalls (municipality_id, fair_id, partnership_id) values (${predecessor.id}, ${fair}, ${id})`);
    await tx.execute(sql`select begin_event(gen_random_uuid(), now(), 'mergeMunicipalities', null, 'test', '')`);
    await tx.execute(sql`select merge_municipalities(${predecessor.id}, ${successor.id}, '2025-12-31')`);
    for (const [table, column] of Object.entries(COLUMNS)) {
      const [rows] = await tx
        .select({ n: count() })
        .from(sql.raw(table))
        .where(sql`${sql.raw(column)} = ${successor.id}`);
      found[table] = rows?.n ?? 0;
    }
    throw new Undo();
  };
  await asOwner(await ownerUrlOfTest(), 'a merger of a test', (db) => db.transaction(work)).catch((error) => {
    if (!(error instanceof Undo)) throw error;
  });
  return found;
}

test('a merger moves rows of a table that it has no line for, also of one with two parents and of partnerships that both are in', async () => {
  const { id: alone, municipality: predecessor } = await activePartnership();
  const successor = await aMunicipality();
  const { id: together } = must(await registerPartnership(...by(predecessor), { ...DOGBO, places: [{ name: 'Nikki', country: 'BJ' }] }));
  await join(predecessor, successor, together);
  expect(await mergeBesideNewTables(predecessor, successor, [alone, together])).toEqual({ fairs: 1, stalls: 2, guests: 1 });
});

test('what a merger leaves without a parent is refused at its end', async () => {
  const { municipality: predecessor } = await activePartnership();
  const successor = await aMunicipality();
  const { id: strange } = await activePartnership();
  await expect(mergeBesideNewTables(predecessor, successor, [strange], 'deferred')).rejects.toThrow(/merge_municipalities/);
});
