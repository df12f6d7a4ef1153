import { beforeAll, describe, expect, test } from 'vitest';
import { asRole, type Row, rows } from '../support/database';
import { rowsOfEveryTable } from '../support/rows-of-every-table';

const PARTIES = ['lead', 'participant', 'left', 'invited', 'stranger'] as const;
type Party = (typeof PARTIES)[number];

/** How the database takes a write: so many rows, `refused` by row-level security, `denied` because the verb is not given at all. */
type Taken = number | 'let through' | 'refused' | 'denied';

/** What one party can do: how many rows it reads, changes and removes, whether it adds one of its own and one in the name of the lead. */
type Wall = readonly [reads: number, changes: Taken, removes: Taken, adds: Taken, addsForLead: Taken];
type Walls = Readonly<Record<Party, Wall>>;

const BY_THE_LEAD: Walls = {
  lead: [1, 1, 1, 'let through', 'let through'],
  participant: [1, 0, 0, 'refused', 'refused'],
  left: [1, 0, 0, 'refused', 'refused'],
  invited: [0, 0, 0, 'refused', 'refused'],
  stranger: [0, 0, 0, 'refused', 'refused'],
};
const NOBODY: Pick<Walls, 'invited' | 'stranger'> = { invited: BY_THE_LEAD.invited, stranger: BY_THE_LEAD.stranger };
const ITS_OWN_PART: Walls = {
  lead: [3, 1, 1, 'let through', 'let through'],
  participant: [3, 1, 1, 'let through', 'refused'],
  left: [1, 'refused', 0, 'refused', 'refused'],
  ...NOBODY,
};
/** Who left can still remove whom it knew there: they are people. */
const CONFIDENTIAL: Walls = {
  lead: [1, 1, 1, 'let through', 'let through'],
  participant: [1, 1, 1, 'let through', 'refused'],
  left: [1, 'refused', 1, 'refused', 'refused'],
  ...NOBODY,
};
const ALONE: Walls = {
  lead: [1, 1, 1, 'let through', 'let through'],
  participant: [1, 1, 1, 'let through', 'refused'],
  left: [1, 1, 1, 'let through', 'refused'],
  invited: [1, 1, 1, 'let through', 'refused'],
  stranger: [1, 1, 1, 'let through', 'refused'],
};
/** What the lead typed of a tie is read by who has or had a part in it; what anybody typed beside it by nobody else. */
const TYPED: Walls = {
  lead: [2, 'denied', 'denied', 'let through', 'let through'],
  participant: [2, 'denied', 'denied', 'let through', 'refused'],
  left: [2, 'denied', 'denied', 'let through', 'refused'],
  invited: [1, 'denied', 'denied', 'let through', 'refused'],
  stranger: [1, 'denied', 'denied', 'let through', 'refused'],
};

const without = (walls: Walls, ...verbs: ('changes' | 'removes')[]): Walls =>
  Object.fromEntries(
    Object.entries(walls).map(([party, [reads, changes, removes, ...adds]]) => [
      party,
      [reads, verbs.includes('changes') ? 'denied' : changes, verbs.includes('removes') ? 'denied' : removes, ...adds],
    ]),
  ) as unknown as Walls;

interface Table {
  readonly walls: Walls;
  /** A column that may be written. */
  readonly column: string;
  /** VVSG reads the shared facts and the figures of all, and nothing confidential. */
  readonly vvsg: 'reads' | 'denied';
}

/** Every table with a tenant, but for those that no role of the program writes by a statement: they have tests of their own. */
const TABLES: Readonly<Record<string, Table>> = {
  partnership_forms: { walls: BY_THE_LEAD, column: 'formality', vvsg: 'reads' },
  life_cycles: { walls: BY_THE_LEAD, column: 'reason', vvsg: 'reads' },
  partnership_places: { walls: BY_THE_LEAD, column: 'sort_order', vvsg: 'reads' },
  partnership_approaches: { walls: BY_THE_LEAD, column: 'approach', vvsg: 'reads' },
  partnership_themes: { walls: BY_THE_LEAD, column: 'theme', vvsg: 'reads' },
  partnership_sdgs: { walls: BY_THE_LEAD, column: 'goal', vvsg: 'reads' },
  partnership_goals: { walls: BY_THE_LEAD, column: 'goal', vvsg: 'reads' },
  partner_actors: { walls: BY_THE_LEAD, column: 'last_seen_year', vvsg: 'reads' },
  circumstances: { walls: BY_THE_LEAD, column: 'remark', vvsg: 'reads' },
  participation_actors: { walls: ITS_OWN_PART, column: 'last_seen_year', vvsg: 'reads' },
  participation_departments: { walls: ITS_OWN_PART, column: 'department', vvsg: 'reads' },
  contacts: { walls: CONFIDENTIAL, column: 'remark', vvsg: 'denied' },
  participation_notes: { walls: without(CONFIDENTIAL, 'removes'), column: 'notes', vvsg: 'denied' },
  yearly_records: { walls: without(ITS_OWN_PART, 'removes'), column: 'version', vvsg: 'reads' },
  budget_lines: { walls: ITS_OWN_PART, column: 'version', vvsg: 'reads' },
  record_shares: { walls: ITS_OWN_PART, column: 'percent', vvsg: 'reads' },
  places: { walls: TYPED, column: 'name', vvsg: 'reads' },
  local_governments: { walls: TYPED, column: 'name', vvsg: 'reads' },
  memberships: { walls: without(ALONE, 'removes'), column: 'purpose', vvsg: 'reads' },
  form_drafts: { walls: ALONE, column: 'content', vvsg: 'denied' },
  idempotency_keys: { walls: ALONE, column: 'command', vvsg: 'denied' },
  municipality_years: { walls: without(ALONE, 'changes', 'removes'), column: 'confirmed_by', vvsg: 'reads' },
};
const APART = ['audit_rows', 'events', 'municipal_roles', 'one_time_links', 'participations', 'partnerships', 'role_offers'];

test('every table with a tenant stands here or has a test of its own', async () => {
  const found = await rows<{ name: string }>(
    `select distinct c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname in ('municipality_id', 'lead_municipality_id', 'partnership_id')`,
  );
  expect(found.map(({ name }) => name).sort()).toEqual([...Object.keys(TABLES), ...APART].sort());
});

// One world for all: whatever is tried in it is undone.
let world: Awaited<ReturnType<typeof rowsOfEveryTable>>;
beforeAll(async () => {
  world = await rowsOfEveryTable();
});

describe.each(Object.entries(TABLES))('%s', (table, { walls, column, vvsg }) => {
  let mine: (party: Party) => Row;
  let condition: string;
  beforeAll(async () => {
    const isOfATie = walls.stranger[0] === 0;
    condition = isOfATie
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

  const as = (party: Party | 'vvsg', statement: string, values: string[] = []): Promise<Taken> =>
    asRole(party === 'vvsg' ? 'tweespan_vvsg' : 'tweespan_tenant', party === 'vvsg' ? null : world[party].id, async (run) => {
      if (party !== 'vvsg') await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
      return (await run(statement, values)).length;
    }).catch((error: Error) => {
      if (/row-level security/.test(error.message)) return 'refused';
      if (/permission denied/.test(error.message)) return 'denied';
      // Past the wall: the row is there already, or hangs on what is not there.
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
    ]).toEqual(walls[party]);
  });

  test('VVSG reads it or not, and writes nothing', async () => {
    const all = await rows(READ());
    expect(all.length).toBeGreaterThan(0);
    expect(await as('vvsg', READ())).toBe(vvsg === 'reads' ? all.length : 'denied');
    for (const write of [CHANGE(), REMOVE()]) expect(await as('vvsg', write)).toBe('denied');
    expect(await as('vvsg', ADD, [JSON.stringify(mine('lead'))])).toBe('denied');
  });

  test.each(['tweespan_public', 'tweespan_auth', 'tweespan_admin'] as const)('%s does not read it', async (role) => {
    await expect(asRole(role, null, (run) => run(READ()))).rejects.toThrow(/permission denied/);
  });
});
