import { beforeAll, describe, expect, test } from 'vitest';
import { WORKING_ROLES, type WorkingRole } from '@/db/roles';
import { asRole, type Row, rows } from '../../support/database';
import { PARTIES, type Party, type Taken } from '../../support/policies';
import { rowsOfEveryTable } from '../../support/rows-of-every-table';
import { TABLES, triedTables } from '../../support/tables';

const TRIED_ABOVE: readonly WorkingRole[] = ['tweespan_tenant', 'tweespan_vvsg', 'tweespan_board'];
const OTHERS = WORKING_ROLES.filter((role) => !TRIED_ABOVE.includes(role));

const apart = Object.entries(TABLES.all).flatMap(([name, { isApart = false }]) => (isApart ? [name] : []));

test('every table with a tenant is tried here or has a test of its own', async () => {
  const found = await rows<{ name: string }>(
    `select distinct c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname in ('municipality_id', 'lead_municipality_id', 'partnership_id')`,
  );
  expect(found.map(({ name }) => name).sort()).toEqual([...Object.keys(triedTables(TABLES.all)), ...apart].sort());
});

// One world for all: whatever is tried in it is undone.
let world: Awaited<ReturnType<typeof rowsOfEveryTable>>;
beforeAll(async () => {
  world = await rowsOfEveryTable();
});

describe.each(Object.entries(triedTables(TABLES.asked)))('%s', (table, { policy, column, vvsg, board = 'denied', whose }) => {
  let mine: (party: Party) => Row;
  let condition: string;
  beforeAll(async () => {
    condition =
      whose !== 'municipality'
        ? `partnership_id = '${world.id}'`
        : `municipality_id in (${PARTIES.map((party) => `'${world[party].id}'`).join(', ')})`;
    const kept = await rows<{ row: Row }>(`select to_jsonb(t) as row from ${table} t where ${condition}`);
    const [first] = kept;
    const ofLead = kept.find(({ row }) => row.municipality_id === world.lead.id) ?? first;
    // Who has no row tries that of the lead in its own name.
    mine = (party) => {
      const own = kept.find(({ row }) => row.municipality_id === world[party].id)?.row;
      return own ?? { ...ofLead?.row, ...('municipality_id' in (ofLead?.row ?? {}) ? { municipality_id: world[party].id } : {}) };
    };
  });

  const as = (party: Party | 'vvsg' | 'board', statement: string, values: string[] = []): Promise<Taken> =>
    asRole(
      party === 'vvsg' || party === 'board' ? `tweespan_${party}` : 'tweespan_tenant',
      party === 'vvsg' ? null : world[party === 'board' ? 'lead' : party].id,
      async (run) => {
        if (party !== 'vvsg') await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
        return (await run(statement, values)).length;
      },
      world.somebody,
    ).catch((error: Error) => {
      if (/row-level security/.test(error.message)) return 'refused';
      if (/permission denied/.test(error.message)) return 'denied';
      // Past the policies: the row is there already, or hangs on what is not there.
      if (/duplicate key|foreign key/.test(error.message)) return 'let through';
      throw error;
    });
  const READ = () => `select 1 from ${table} where ${condition}`;
  const CHANGE = () => `update ${table} set ${column} = ${column} where ${condition} returning 1`;
  const REMOVE = () => `delete from ${table} where ${condition} returning 1`;
  const ADD = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::text::jsonb) returning 1`;
  const added = (taken: Taken): Taken => (taken === 1 ? 'let through' : taken);

  test.each(PARTIES)('%s, verb by verb', async (party) => {
    expect([
      await as(party, READ()),
      await as(party, CHANGE()),
      await as(party, REMOVE()),
      added(await as(party, ADD, [JSON.stringify(mine(party))])),
      added(await as(party, ADD, [JSON.stringify(mine('lead'))])),
    ]).toEqual(policy[party]);
  });

  test('VVSG reads it or not, and writes nothing', async () => {
    const all = await rows(READ());
    expect(all.length).toBeGreaterThan(0);
    expect(await as('vvsg', READ())).toBe(vvsg === 'reads' ? all.length : 'denied');
    for (const write of [CHANGE(), REMOVE()]) expect(await as('vvsg', write)).toBe('denied');
    expect(await as('vvsg', ADD, [JSON.stringify(mine('lead'))])).toBe('denied');
  });

  test('the boards that advise the lead read it or not', async () => {
    expect(await as('board', READ())).toBe(board);
  });

  test.each(OTHERS)('%s does not read it', async (role) => {
    await expect(asRole(role, null, (run) => run(READ()))).rejects.toThrow(/permission denied/);
  });
});
