import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { WorkingRole } from '@/db/roles';
import { must } from '@/lib/platform/result';
import { add, addWithoutPassword, linkByVvsg, offer } from '../../support/colleagues';
import { asRole, rows } from '../../support/database';
import { aMunicipality, type OwnMunicipality } from '../../support/people';

const BEGUN = "select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')";
const WITHOUT_LINK = 'id, municipality_id, role, name, email, offered_at, expires_at, accepted_at, ended_at';

let here: OwnMunicipality;
let there: OwnMunicipality;
beforeAll(async () => {
  [here, there] = [await aMunicipality(), await aMunicipality()];
  must(await offer(here));
});

/** How a statement ends for that role: so many rows, or `denied`. */
async function tried(role: WorkingRole, m: string | null, statement: string, values: string[] = []): Promise<number | 'denied'> {
  try {
    return await asRole(role, m, async (run) => {
      if (['tweespan_auth', 'tweespan_tenant', 'tweespan_admin'].includes(role)) await run(BEGUN);
      return (await run(statement, values)).length;
    });
  } catch (error) {
    if (/permission denied/.test(String(error))) return 'denied';
    throw error;
  }
}

describe('offers of roles', () => {
  const select = (columns: string) => `select ${columns} from role_offers where municipality_id = $1`;

  test('are read by their municipality, by VVSG’s administrator and by signing in, and by nobody else', async () => {
    const read = (role: WorkingRole, m: string | null) => tried(role, m, select(WITHOUT_LINK), [here.id]);
    expect(await read('tweespan_tenant', here.id)).toBe(1);
    expect(await read('tweespan_tenant', there.id)).toBe(0);
    expect(await read('tweespan_tenant', null)).toBe(0);
    expect(await read('tweespan_admin', null)).toBe(1);
    expect(await read('tweespan_auth', null)).toBe(1);
    for (const role of ['tweespan_vvsg', 'tweespan_public'] as const) expect([role, await read(role, null)]).toEqual([role, 'denied']);
  });

  test('show to whoever made them neither what the link carries nor who accepted', async () => {
    for (const column of ['token_hash', 'accepted_by', 'opens_any_account', 'refused_choices', '*'])
      for (const [role, m] of [
        ['tweespan_tenant', here.id],
        ['tweespan_admin', null],
      ] as const)
        expect([role, column, await tried(role, m, select(column), [here.id])]).toEqual([role, column, 'denied']);
  });

  test('are written by nobody but their functions', async () => {
    for (const [role, m] of [
      ['tweespan_tenant', here.id],
      ['tweespan_admin', null],
      ['tweespan_auth', null],
      ['tweespan_vvsg', null],
      ['tweespan_public', null],
    ] as const)
      for (const statement of [
        "update role_offers set email = 'x@voorbeeld.example' where municipality_id = $1",
        'delete from role_offers where municipality_id = $1',
        "insert into role_offers (id, municipality_id, role, name, email, token_hash, offered_at, expires_at) select gen_random_uuid(), $1::uuid, 'reader', 'x', 'x', 'x', now(), now()",
      ])
        expect([role, statement, await tried(role, m, statement, [here.id])]).toEqual([role, statement, 'denied']);
  });

  test('are taken back by their own municipality alone, and accepted while signing in alone', async () => {
    const [made] = await rows<{ id: string; token_hash: string }>('select id, token_hash from role_offers where municipality_id = $1', [
      here.id,
    ]);
    const takeBack = (role: WorkingRole, m: string | null) =>
      asRole(role, m, async (run) => {
        await run(BEGUN);
        return (await run<{ n: number }>('select take_back_offer($1) as n', [made?.id ?? '']))[0]?.n;
      });
    expect(await takeBack('tweespan_tenant', here.id)).toBe(1);
    expect(await takeBack('tweespan_tenant', there.id)).toBe(0);
    expect(await takeBack('tweespan_admin', null), 'VVSG those of a coordinator').toBe(0);
    await expect(takeBack('tweespan_tenant', null)).rejects.toThrow(/no municipality/);
    const accept = 'select accept_role($1, gen_random_uuid(), null, null)';
    for (const [role, m] of [
      ['tweespan_tenant', here.id],
      ['tweespan_admin', null],
      ['tweespan_vvsg', null],
      ['tweespan_public', null],
    ] as const)
      expect([role, await tried(role, m, accept, [made?.token_hash ?? ''])]).toEqual([role, 'denied']);
    await expect(asRole('tweespan_auth', null, (run) => run("select accept_role('x', gen_random_uuid(), 'x', null)"))).resolves.toEqual([
      { accept_role: 'link_used_up' },
    ]);
  });

  test('are one at a time for a role and an address, whoever writes', async () => {
    const again = `insert into role_offers (id, municipality_id, role, name, email, token_hash, offered_at, expires_at)
      select gen_random_uuid(), municipality_id, role, name, email, 'x', offered_at, expires_at from role_offers, (${BEGUN}) as e where municipality_id = $1`;
    await expect(rows(again, [here.id])).rejects.toThrow(/role_offers_open/);
    await expect(rows(again.replace('municipality_id, role,', "municipality_id, 'adviser',"), [here.id])).rejects.toThrow();
  });
});

describe('links for a lost password', () => {
  test('are seen and used up while signing in alone, and made by their function alone', async () => {
    const { personId } = await add(here);
    must(await linkByVvsg(here, personId));
    const verbs = {
      read: 'select 1 from one_time_links where person_id = $1',
      use: 'update one_time_links set used_at = now() where person_id = $1 returning 1',
      remove: 'delete from one_time_links where person_id = $1',
      make: "insert into one_time_links (token_hash, person_id, created_at, expires_at) select 'x', $1::uuid, now(), now()",
    };
    const at = async (role: WorkingRole, m: string | null) => {
      const outcomes: (number | 'denied')[] = [];
      for (const statement of Object.values(verbs)) outcomes.push(await tried(role, m, statement, [personId]));
      return outcomes;
    };
    expect(await at('tweespan_auth', null)).toEqual([1, 1, 'denied', 'denied']);
    for (const [role, m] of [
      ['tweespan_tenant', here.id],
      ['tweespan_admin', null],
      ['tweespan_vvsg', null],
      ['tweespan_public', null],
    ] as const)
      expect([role, await at(role, m)]).toEqual([role, ['denied', 'denied', 'denied', 'denied']]);
  });

  test('of an older database are used up: nobody kept who made them', async () => {
    const { personId } = await addWithoutPassword(here);
    await rows(
      "insert into one_time_links (token_hash, person_id, created_at, expires_at) values (gen_random_uuid()::text, $1, now(), now() + interval '1 day')",
      [personId],
    );
    const file = readdirSync('db/migrations').find((each) => each.endsWith('_role_offers_walls.sql')) ?? '';
    const landed = readFileSync(`db/migrations/${file}`, 'utf8').split('--> statement-breakpoint');
    const changes = landed.map((each) => each.trim()).filter((each) => each.startsWith('UPDATE one_time_links'));
    expect(changes).toHaveLength(1);
    for (const change of changes) await rows(change);
    expect(await rows('select used_at is null as open from one_time_links where person_id = $1', [personId])).toEqual([{ open: false }]);
  });
});
