import { beforeAll, describe, expect, test } from 'vitest';
import type { MunicipalRole } from '@/lib/domain/access/rules';
import { asRole, type Row, rows } from '../../support/database';
import { employed } from '../../support/employed';
import type { OwnMunicipality } from '../../support/people';
import { rowsOfEveryTable } from '../../support/rows-of-every-table';
import { TABLES, triedTables } from '../../support/tables';

/** Of each role: whether it reads what of grants is no dossier, and whether it writes it. */
const ROLES: Readonly<Record<MunicipalRole, readonly [reads: number, writes: boolean]>> = {
  coordinator: [1, true],
  grant_handler: [1, true],
  editor: [1, false],
  reader: [1, false],
  board_member: [0, false],
  board_chair: [0, false],
};

const people = {} as Record<MunicipalRole, string | null>;
let municipality: OwnMunicipality;
beforeAll(async () => {
  ({ lead: municipality } = await rowsOfEveryTable());
  for (const role of Object.keys(ROLES) as MunicipalRole[]) people[role] = (await employed(municipality, role)).userId;
});

const ofGrants = Object.entries(triedTables(TABLES.all)).filter(([, { isOfGrants = false }]) => isOfGrants);

describe.each(ofGrants)('%s', (table, { column }) => {
  const as = (role: MunicipalRole | null, statement: string, values: string[] = []) =>
    asRole(
      'tweespan_tenant',
      municipality.id,
      async (run) => {
        await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
        return (await run(statement, values)).length;
      },
      role === null ? null : people[role],
    ).catch((error: Error) => (/duplicate key|foreign key/.test(error.message) ? 1 : /row-level security/.test(error.message) ? 0 : error));

  test.each(Object.entries(ROLES) as [MunicipalRole, (typeof ROLES)[MunicipalRole]][])('%s', async (role, [reads, writes]) => {
    const [own] = await rows<{ row: Row }>(`select to_jsonb(t) as row from ${table} t where municipality_id = $1`, [municipality.id]);
    const written = writes ? 1 : 0;
    expect(await as(role, `select 1 from ${table}`)).toBe(reads);
    expect(await as(role, `update ${table} set ${column} = ${column} returning 1`)).toBe(written);
    expect(await as(role, `delete from ${table} returning 1`)).toBe(written);
    const add = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::text::jsonb) returning 1`;
    expect(await as(role, add, [JSON.stringify(own?.row)])).toBe(written);
  });

  test('whoever is nobody reads and writes nothing', async () => {
    expect(await as(null, `select 1 from ${table}`)).toBe(0);
    expect(await as(null, `update ${table} set ${column} = ${column} returning 1`)).toBe(0);
  });
});
