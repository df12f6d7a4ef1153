import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listPeopleChanges } from '@/lib/domain/people/queries/people';
import { withActor } from '@/lib/platform/auth/reader';
import { digest } from '@/lib/platform/auth/secrets';
import { must } from '@/lib/platform/result';
import { add, end, link, offerByVvsg, rolesOf } from '../../support/colleagues';
import { asRole, rows } from '../../support/database';
import { accepted } from '../../support/joining';
import { aMunicipality, asCoordinator, at } from '../../support/people';

describe('the history of people', () => {
  test('says who let whom in and out and for whom a link was made, the latest first, and never the link', async () => {
    const municipality = await aMunicipality();
    const coordinator = asCoordinator(municipality);
    const { personId } = await add(municipality, { name: 'Els Vandamme' });
    const { token } = must(await link(municipality, personId));
    must(await end(municipality, personId, 'editor'));
    const changes = await withActor(...at(coordinator, municipality), listPeopleChanges);
    const by = { actorName: coordinator.name, personName: 'Els Vandamme', at: expect.any(Date), id: expect.any(String) };
    expect(changes).toEqual([
      { ...by, command: 'endAccess', operation: 'delete', role: 'editor' },
      { ...by, command: 'makePasswordLink', operation: 'insert', role: null },
      { ...by, actorName: 'Els Vandamme', command: 'acceptRole', operation: 'insert', role: 'editor' },
      { ...by, command: 'offerRole', operation: 'insert', role: 'editor' },
    ]);
    const kept = await rows('select 1 from audit_rows where after::text like $1 or before::text like $1', [`%${digest(token)}%`]);
    expect(kept).toEqual([]);
  });

  test('shows what VVSG did for this municipality, and nothing of another', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const offered = await offerByVvsg(here, { name: 'Eerste' });
    await accepted(offered);
    await add(there);
    const changes = await withActor(...at(asCoordinator(here), here), listPeopleChanges);
    const eerste = { personName: 'Eerste', role: 'coordinator' };
    expect(changes).toMatchObject([
      { ...eerste, command: 'acceptRole', actorName: 'Eerste' },
      { ...eerste, command: 'offerRole', actorName: 'administrator of VVSG' },
    ]);
  });
});

describe('row-level security', () => {
  const event = (run: Parameters<Parameters<typeof asRole>[2]>[0]) =>
    run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");

  test('a municipality reads, offers roles to and ends its own people alone', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { personId } = await add(here);
    const asThere = <T>(work: Parameters<typeof asRole<T>>[2]) => asRole<T>('tweespan_tenant', there.id, work);
    await expect(asThere((run) => run('select * from people_of($1)', [here.id]))).rejects.toThrow(/another municipality/);
    await expect(
      asThere(async (run) => {
        await event(run);
        return run("select offer_role($1, $2, 'coordinator', 'Indringer', 'i@voorbeeld.example', 'x', now(), false)", [
          randomUUID(),
          here.id,
        ]);
      }),
    ).rejects.toThrow(/another municipality/);
    const ended = await asThere(async (run) => {
      await event(run);
      return run<{ n: number }>("select end_access($1, 'editor') as n", [personId]);
    });
    expect(ended).toEqual([{ n: 0 }]);
    const made = await asThere(async (run) => {
      await event(run);
      return run<{ made: boolean }>("select make_link($1, 'x', now(), now()) as made", [personId]);
    });
    expect(made).toEqual([{ made: false }]);
    expect(await asThere((run) => run('select 1 from people_history(50)'))).toEqual([]);
    expect(await asThere((run) => run('select 1 from municipal_roles'))).toEqual([]);
    for (const statement of [
      "insert into municipal_roles (municipality_id, person_id, role) values (app_m(), $1, 'coordinator')",
      "update municipal_roles set role = 'coordinator' where person_id = $1",
      'delete from municipal_roles where person_id = $1',
    ]) {
      await expect(
        asThere((run) => run(statement, [personId])),
        statement,
      ).rejects.toThrow(/permission denied/);
    }
    expect(await rolesOf(personId)).toEqual(['editor']);
  });

  test('without a municipality there is nothing to read or end, and a link belongs to a command', async () => {
    const here = await aMunicipality();
    const { personId } = await add(here);
    expect(await asRole('tweespan_tenant', null, (run) => run('select 1 from people_history(50)'))).toEqual([]);
    const none = await asRole('tweespan_tenant', null, async (run) => {
      await event(run);
      return run<{ n: number }>("select end_access($1, 'editor') as n", [personId]);
    });
    expect(none).toEqual([{ n: 0 }]);
    await expect(asRole('tweespan_tenant', here.id, (run) => run("select make_link($1, 'x', now(), now())", [personId]))).rejects.toThrow(
      /outside a command/,
    );
    for (const role of ['tweespan_public', 'tweespan_auth', 'tweespan_vvsg'] as const) {
      await expect(asRole(role, null, (run) => run('select 1 from people_of($1)', [here.id]))).rejects.toThrow(/permission denied/);
      await expect(asRole(role, null, (run) => run("select end_access($1, 'editor')", [personId]))).rejects.toThrow(/permission denied/);
    }
  });
});
