import { randomUUID } from 'node:crypto';
import { NOUNS as LADDER } from '../architecture/ladder';
import { rows } from './database';
import { partnershipWithFigures } from './partnership-with-figures';
import type { OwnMunicipality } from './people';
import type { TriedTable } from './policies';
import { TABLES, triedTables } from './tables';

const BEGUN = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e";

/** A row in every table that belongs to a municipality: of a partnership, of each that has or had a part in it, and of each alone; what one person keeps is
 * kept by `somebody`, who coordinates each of them. */
export async function rowsOfEveryTable() {
  const world = await partnershipWithFigures();
  const { id, lead, participant, left, invited, stranger } = world;
  const [person] = await rows<{ id: string }>(
    `insert into people (id, name, email) select gen_random_uuid(), 'Jo', gen_random_uuid() || '@test.example' from ${BEGUN} returning id`,
  );
  const somebody = person?.id ?? randomUUID();
  for (const { id: municipalityId } of [lead, participant, left, invited, stranger]) {
    await rows(`insert into municipal_roles (municipality_id, person_id, role) select $1::uuid, $2::uuid, 'coordinator' from ${BEGUN}`, [
      municipalityId,
      somebody,
    ]);
  }
  const have: readonly OwnMunicipality[] = [lead, participant, left];
  const owners: Readonly<Record<TriedTable['whose'], readonly (readonly string[])[]>> = {
    partnership: [[id]],
    part: have.map((each) => [id, each.id]),
    municipality: [...have, invited, stranger].map((each) => [each.id, somebody]),
  };
  // A row hangs on rows of the nouns before its own.
  const place = (table: string) => LADDER.indexOf(TABLES.owners.get(table) ?? '');
  const inOrder = Object.entries(triedTables(TABLES.all)).sort(([one], [other]) => place(one) - place(other));
  for (const [table, { row, whose }] of inOrder) {
    if (row === undefined) continue;
    for (const values of owners[whose])
      await rows(
        `insert into ${table} ${row} ${row.endsWith('cross join') ? '' : 'from '}${BEGUN}`,
        row.includes('$2') ? values : values.slice(0, 1),
      );
  }
  return { ...world, somebody };
}
