import { beforeAll, describe, expect, test } from 'vitest';
import type { WorkingRole } from '@/db/roles';
import { add } from '../../support/colleagues';
import { asRole, rows } from '../../support/database';
import { aMunicipality, type OwnMunicipality } from '../../support/people';
import { jointPartnership } from '../../support/worlds';

type World = Awaited<ReturnType<typeof jointPartnership>>;
type Party = 'lead' | 'participant' | 'invited' | 'stranger';
const PARTIES: readonly Party[] = ['lead', 'participant', 'invited', 'stranger'];
const CHILDREN = ['approach_periods', 'life_cycles', 'partnership_places'] as const;

/** What the database itself lets the role of a municipality do, whatever the code above it asks. */
describe('row-level security for a municipality', () => {
  let world: World;
  beforeAll(async () => {
    world = await jointPartnership();
  });

  const asParty = <T>(party: Party, work: Parameters<typeof asRole<T>>[2]) => asRole<T>('tweespan_tenant', world[party].id, work);
  const changedBy = (party: Party, statement: string, values: string[] = []) =>
    asParty(party, async (run) => {
      await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
      return (await run(`${statement} returning 1`, values)).length;
    });

  test.each([
    ['lead', 1, 3],
    ['participant', 1, 3],
    ['invited', 0, 1],
    ['stranger', 0, 0],
  ] as const)('%s reads %i partnership and %i participations of it', async (party, partnerships, parts) => {
    const [seen] = await asParty(party, (run) =>
      run(
        'select (select count(*)::int from partnerships where id = $1) as partnerships, (select count(*)::int from participations where partnership_id = $1) as parts',
        [world.id],
      ),
    );
    expect(seen).toEqual({ partnerships, parts });
  });

  test.each(CHILDREN)('%s: read by who takes part, written by the lead alone', async (table) => {
    for (const party of PARTIES) {
      const reads = party === 'lead' || party === 'participant' ? 1 : 0;
      const writes = party === 'lead' ? 1 : 0;
      const seen = await asParty(party, (run) => run(`select 1 from ${table} where partnership_id = $1`, [world.id]));
      expect([party, seen.length]).toEqual([party, reads]);
      expect([
        party,
        'update',
        await changedBy(party, `update ${table} set partnership_id = partnership_id where partnership_id = $1`, [world.id]),
      ]).toEqual([party, 'update', writes]);
      expect([party, 'delete', await changedBy(party, `delete from ${table} where partnership_id = $1`, [world.id])]).toEqual([
        party,
        'delete',
        writes,
      ]);
    }
  });

  test.each(CHILDREN)('%s: nobody but the lead inserts, and no row is moved to another partnership', async (table) => {
    const insert: Record<(typeof CHILDREN)[number], string> = {
      approach_periods:
        "insert into approach_periods (id, partnership_id, from_year, approach, formality) values (gen_random_uuid(), $1, 2024, 'twinning', 'contact')",
      life_cycles: "insert into life_cycles (id, partnership_id, from_date, state) values (gen_random_uuid(), $1, '2024-01-01', 'dormant')",
      partnership_places:
        'insert into partnership_places (partnership_id, place_id, sort_order) select $1, id, 5 from places where id not in (select place_id from partnership_places where partnership_id = $1) limit 1',
    };
    for (const party of ['participant', 'invited', 'stranger'] as const) {
      if (table === 'partnership_places') {
        await expect(
          changedBy(party, 'insert into partnership_places (partnership_id, place_id, sort_order) values ($1, gen_random_uuid(), 5)', [
            world.id,
          ]),
        ).rejects.toThrow(/row-level security/);
      } else await expect(changedBy(party, insert[table], [world.id])).rejects.toThrow(/row-level security/);
    }
    if (table !== 'partnership_places') expect(await changedBy('lead', insert[table], [world.id])).toBe(1);
    const elsewhere = await jointPartnership();
    await expect(
      changedBy('lead', `update ${table} set partnership_id = $2 where partnership_id = $1`, [world.id, elsewhere.id]),
    ).rejects.toThrow(/row-level security/);
  });

  test('the title is changed by the lead alone; the lead, the id and the participations by no statement at all', async () => {
    const title = "update partnerships set title = 'Gekaapt' where id = $1";
    for (const party of PARTIES) expect([party, await changedBy(party, title, [world.id])]).toEqual([party, party === 'lead' ? 1 : 0]);
    for (const statement of [
      'update partnerships set lead_municipality_id = app_m() where id = $1',
      'update partnerships set id = gen_random_uuid() where id = $1',
      'delete from partnerships where id = $1',
      "update participations set state = 'accepted' where partnership_id = $1",
      'delete from participations where partnership_id = $1',
    ]) {
      for (const party of PARTIES)
        await expect(changedBy(party, statement, [world.id]), `${party}: ${statement}`).rejects.toThrow(/permission denied/);
    }
    for (const statement of [
      "insert into participations (municipality_id, partnership_id, state) values (app_m(), $1, 'accepted')",
      "insert into partnerships (id, lead_municipality_id, title, sort_key) values ($1, app_m(), 't', 't')",
    ]) {
      await expect(changedBy('stranger', statement, [world.id])).rejects.toThrow(/permission denied/);
    }
  });

  test('without a municipality a tenant sees nothing', async () => {
    for (const table of ['partnerships', 'participations', ...CHILDREN, 'events', 'audit_rows', 'municipal_roles', 'idempotency_keys']) {
      expect([table, await asRole('tweespan_tenant', null, (run) => run(`select 1 from ${table}`))]).toEqual([table, []]);
    }
  });

  test('history is read by whom it belongs to and rewritten by nobody', async () => {
    const count = (party: Party) => asParty(party, (run) => run('select 1 from audit_rows where subject_id = $1', [world.id]));
    expect((await count('lead')).length).toBeGreaterThan(0);
    expect(await count('stranger')).toEqual([]);
    for (const statement of [
      'update audit_rows set before = null',
      'delete from audit_rows',
      "update events set actor_name = 'x'",
      'delete from events',
      "insert into events (id, at, command, actor_name) values (gen_random_uuid(), now(), 'x', 'x')",
      'truncate audit_rows',
    ]) {
      await expect(
        asParty('lead', (run) => run(statement)),
        statement,
      ).rejects.toThrow(/permission denied/);
    }
  });

  test('a write outside a command is refused', async () => {
    await expect(asParty('lead', (run) => run("update partnerships set title = 'x' where id = $1", [world.id]))).rejects.toThrow(
      /outside a command/,
    );
  });

  test('credentials, sessions, links and people are out of reach', async () => {
    for (const table of ['credentials', 'sessions', 'one_time_links', 'sign_in_attempts', 'people', 'platform_roles']) {
      await expect(
        asParty('lead', (run) => run(`select 1 from ${table}`)),
        table,
      ).rejects.toThrow(/permission denied/);
    }
  });

  test('an idempotency key is seen by its municipality alone', async () => {
    const other: OwnMunicipality = await aMunicipality();
    await expect(
      asParty('lead', (run) =>
        run("insert into idempotency_keys (municipality_id, key, command, at) values ($1, gen_random_uuid(), 'x', now())", [other.id]),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('row-level security for the other roles', () => {
  test.each(['tweespan_public', 'tweespan_auth', 'tweespan_admin'] as const)('%s reads no partnership', async (role) => {
    await expect(asRole(role, null, (run) => run('select 1 from partnerships'))).rejects.toThrow(/permission denied/);
  });

  test('VVSG reads shared facts of any municipality and writes none', async () => {
    const { id } = await jointPartnership();
    const read = (statement: string) => asRole('tweespan_vvsg', null, (run) => run(statement, [id]));
    expect(await read('select id, title from partnerships where id = $1')).toHaveLength(1);
    expect(await read('select municipality_id from participations where partnership_id = $1')).toHaveLength(3);
    await expect(read("update partnerships set title = 'x' where id = $1")).rejects.toThrow(/permission denied/);
    await expect(read('delete from approach_periods where partnership_id = $1')).rejects.toThrow(/permission denied/);
    await expect(asRole('tweespan_vvsg', null, (run) => run('select 1 from events'))).rejects.toThrow(/permission denied/);
  });

  test('the function of one role is not for another', async () => {
    const call = (role: Parameters<typeof asRole>[0], sql: string) => asRole(role, null, (run) => run(sql));
    await expect(call('tweespan_tenant', "select accept_role('x', gen_random_uuid(), null, null)")).rejects.toThrow(/permission denied/);
    await expect(call('tweespan_public', "select begin_event(gen_random_uuid(), now(), 'x', null, 'x', '')")).rejects.toThrow(
      /permission denied/,
    );
    await expect(call('tweespan_vvsg', "select begin_event(gen_random_uuid(), now(), 'x', null, 'x', '')")).rejects.toThrow(
      /permission denied/,
    );
    await expect(call('tweespan_auth', "select register_partnership(gen_random_uuid(), 'x', 'x', null, null, null)")).rejects.toThrow(
      /permission denied/,
    );
  });

  test("roles are offered for one's own municipality alone, and never without one", async () => {
    const { lead, stranger } = await jointPartnership();
    const begin = "select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')";
    const offer = (role: WorkingRole, m: string | null, to: string | null, opensAny = false) =>
      asRole(role, m, async (run) => {
        await run(begin);
        return run(
          `select offer_role(gen_random_uuid(), $1::uuid, $2, 'X', gen_random_uuid() || '@x.example', 'x', now() + interval '99 years', $3) as made`,
          [to, to === null ? 'administrator' : 'coordinator', opensAny],
        );
      });
    await expect(offer('tweespan_tenant', lead.id, stranger.id)).rejects.toThrow(/another municipality/);
    await expect(offer('tweespan_tenant', lead.id, null)).rejects.toThrow(/another municipality/);
    await expect(offer('tweespan_tenant', null, stranger.id)).rejects.toThrow(/no municipality/);
    await expect(offer('tweespan_tenant', lead.id, lead.id, true)).rejects.toThrow(/way back in/);
    await expect(offer('tweespan_auth', null, lead.id)).rejects.toThrow(/permission denied/);
    expect(await offer('tweespan_tenant', lead.id, lead.id)).toEqual([{ made: true }]);
    expect(await offer('tweespan_admin', null, stranger.id)).toEqual([{ made: true }]);
    expect(await offer('tweespan_admin', null, null, true)).toEqual([{ made: true }]);
  });

  test('a municipality makes a link for who has a role with it alone, and not for longer than a week', async () => {
    const [own, other] = [await aMunicipality(), await aMunicipality()];
    const [here, elsewhere] = [await add(own), await add(other)];
    const make = (m: string | null, personId: string) =>
      asRole('tweespan_tenant', m, async (run) => {
        await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
        const [link] = await run<{ made: boolean }>("select make_link($1::uuid, 'a', now(), now() + interval '99 years') as made", [
          personId,
        ]);
        await run("select set_config('role', 'tweespan_auth', true)");
        const [row] = await run<{ days: number }>(
          "select extract(day from expires_at - now())::int as days from one_time_links where token_hash = 'a' and municipality_id = app_m()",
        );
        return { made: link?.made, days: row?.days };
      });
    expect(await make(own.id, elsewhere.personId)).toEqual({ made: false });
    await expect(make(null, here.personId)).rejects.toThrow(/no municipality/);
    expect((await make(own.id, here.personId)).days).toBeLessThanOrEqual(7);
    await add(other, { email: here.email });
    expect(await make(own.id, here.personId)).toEqual({ made: false });
  });

  test('nothing that a test tried was kept', async () => {
    expect(await rows("select 1 from partnerships where title = 'Gekaapt'")).toEqual([]);
  });
});
