import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { places } from '@/db/schema';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { addPlace } from '@/lib/domain/places/commands';
import { withActor } from '@/lib/platform/auth/reader';
import { PUBLIC_SCOPE, platformScope, SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { command } from '@/lib/platform/command';
import { recordFor } from '@/lib/platform/record';
import { done, must, refused } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { aMunicipality, asCoordinator, asEditor, asReader, at, atVvsg } from '../../support/people';
import { DOGBO } from '../../support/worlds';

const aPlace = (municipalityId: string | null, name: string) => ({
  id: randomUUID(),
  municipalityId,
  country: 'BJ',
  name,
  sortKey: name.toLowerCase(),
});
const found = (name: string) => rows('select 1 from places where name = $1', [name]);

/** Writes a place and then does what it is told. */
const scribble = command({
  name: 'scribble',
  permission: 'edit_facts',
  input: z.object({ name: z.string(), ending: z.enum(['stay', 'refuse', 'throw']) }),
  run: async ({ input, municipalityId, tx }) => {
    await tx.insert(places).values(aPlace(municipalityId, input.name));
    if (input.ending === 'throw') throw new Error('broken');
    return input.ending === 'refuse' ? refused('no') : done(input.name);
  },
});

describe('a command', () => {
  test('keeps what it wrote, with who, why and when', async () => {
    const municipality = await aMunicipality();
    const editor = asEditor(municipality);
    must(await scribble(...at(editor, municipality), { name: 'Blijft', ending: 'stay' }, { reason: 'om te proberen' }));
    expect(await found('Blijft')).toHaveLength(1);
    expect(await rows('select command, actor_id, actor_name, reason from events where municipality_id = $1', [municipality.id])).toEqual([
      { command: 'scribble', actor_id: editor.userId, actor_name: editor.name, reason: 'om te proberen' },
    ]);
  });

  test('that refuses or breaks leaves nothing behind', async () => {
    const municipality = await aMunicipality();
    expect(await scribble(...at(asEditor(municipality), municipality), { name: 'Weg', ending: 'refuse' })).toEqual({
      ok: false,
      code: 'no',
    });
    await expect(scribble(...at(asEditor(municipality), municipality), { name: 'Weg', ending: 'throw' })).rejects.toThrow('broken');
    expect(await found('Weg')).toEqual([]);
    expect(await rows('select 1 from events where municipality_id = $1', [municipality.id])).toEqual([]);
  });

  test('inside another one still asks for its own permission', async () => {
    const municipality = await aMunicipality();
    const wide = command({
      name: 'wide',
      permission: 'view_facts',
      input: z.object({}),
      run: ({ reader }) => addPlace.inside(reader, { name: 'Binnenin', country: 'BJ' }),
    });
    await expect(wide(...at(asReader(municipality), municipality), {})).rejects.toMatchObject({ code: 'forbidden' });
    expect(await found('Binnenin')).toEqual([]);
  });

  test('for anybody runs only where one signs in', async () => {
    const municipality = await aMunicipality();
    const open = command({ name: 'open', permission: 'anybody', input: z.object({}), run: async () => done(1) });
    const [actor, scope] = at(asCoordinator(municipality), municipality);
    await expect(open(actor, scope, {})).rejects.toMatchObject({ code: 'forbidden' });
    await expect(open(actor, PUBLIC_SCOPE, {})).rejects.toMatchObject({ code: 'not_found' });
    expect(await open(actor, SIGN_IN_SCOPE, {})).toEqual({ ok: true, value: 1 });
  });

  test.each([
    ['of nothing', null, { code: 'not_found' }],
    ['that is refused', refused('step_not_allowed'), { code: 'step_not_allowed' }],
    ['that one may have', { name: 'Gehouden' }, { ok: true, value: 'Gehouden' }],
  ])('with a record %s', async (_, record, answer) => {
    const municipality = await aMunicipality();
    const ran: unknown[] = [];
    const holding = command({
      name: 'holding',
      permission: 'edit_facts',
      within: 'municipality',
      input: z.object({}),
      record: async () => record,
      run: async (context) => {
        ran.push(context.municipalityId);
        return done(context.record.name);
      },
    });
    expect(await holding(...at(asEditor(municipality), municipality), {})).toMatchObject(answer);
    const outer = command({
      name: 'outer',
      permission: 'edit_facts',
      input: z.object({}),
      run: ({ reader }) => holding.inside(reader, {}),
    });
    expect(await outer(...at(asEditor(municipality), municipality), {})).toMatchObject(answer);
    expect(ran).toEqual('ok' in answer ? [municipality.id, municipality.id] : []);
  });

  test('asks the rule of its record, and tells the real cause where that is known', async () => {
    const municipality = await aMunicipality();
    const asked: unknown[] = [];
    const askedOf = (may: boolean, ...cause: [] | [string]) =>
      recordFor(
        async (_, { id }: { id: string }) => (id === '' ? null : { id }),
        (actor, municipalityId, record) => {
          asked.push([actor.userId, municipalityId, record]);
          return may;
        },
        ...cause.map((code) => () => refused(code)),
      );
    const [actor, scope] = at(asEditor(municipality), municipality);
    const answer = (record: ReturnType<typeof askedOf>, id = 'a') =>
      command({
        name: 'asking',
        permission: 'edit_facts',
        within: 'municipality',
        input: z.object({ id: z.string() }),
        record,
        run: async (context) => done(context.record),
      })(actor, scope, { id });
    expect(await answer(askedOf(true))).toEqual(done({ id: 'a' }));
    expect(asked).toEqual([[actor.userId, municipality.id, { id: 'a' }]]);
    expect(await answer(askedOf(false))).toEqual(refused('not_found'));
    expect(await answer(askedOf(false, 'step_not_allowed'))).toEqual(refused('step_not_allowed'));
    expect(await answer(askedOf(true), '')).toEqual(refused('not_found'));
  });

  test('inside a municipality, or on the platform, works nowhere else', async () => {
    const municipality = await aMunicipality();
    const ran: string[] = [];
    const inside = (within: 'municipality' | 'platform') =>
      command({
        name: 'inside',
        permission: 'manage_people',
        within,
        input: z.object({}),
        run: async () => {
          ran.push(within);
          return done(1);
        },
      });
    const administrator = atVvsg('administrator');
    const own = at(asCoordinator(municipality), municipality);
    const platform = [administrator, platformScope(administrator)] as const;
    expect(await inside('platform')(...own, {})).toEqual(refused('not_found'));
    expect(await inside('municipality')(...platform, {})).toEqual(refused('not_found'));
    expect(ran).toEqual([]);
    expect(await inside('municipality')(...own, {})).toEqual(done(1));
    expect(await inside('platform')(...platform, {})).toEqual(done(1));
    expect(ran).toEqual(['municipality', 'platform']);
  });

  test('opens no second transaction inside the first', async () => {
    const municipality = await aMunicipality();
    const [actor, scope] = at(asCoordinator(municipality), municipality);
    await expect(withActor(actor, scope, () => withActor(actor, scope, async () => 1))).rejects.toThrow(/second transaction/);
    await expect(withActor(actor, scope, () => scribble(actor, scope, { name: 'Dubbel', ending: 'stay' }))).rejects.toThrow(
      /second transaction/,
    );
  });

  test('is the only way to write: a read changes nothing, whatever it tries', async () => {
    const municipality = await aMunicipality();
    const [actor, scope] = at(asCoordinator(municipality), municipality);
    const name = 'Stiekem';
    await expect(withActor(actor, scope, ({ tx }) => tx.insert(places).values(aPlace(municipality.id, name)))).rejects.toThrow();
    await expect(
      withActor(actor, scope, async ({ tx }) => {
        await tx.execute(sql`select set_config('transaction_read_only', 'off', true)`);
        await tx.insert(places).values(aPlace(municipality.id, name));
      }),
    ).rejects.toThrow();
    expect(await found(name)).toEqual([]);
  });
});

describe('the key of a creation', () => {
  const sent = async () => {
    const municipality = await aMunicipality();
    const [key, coordinator] = [randomUUID(), asCoordinator(municipality)];
    const { id } = must(await registerPartnership(...at(coordinator, municipality), DOGBO, { key }));
    return { key, coordinator, municipality, id };
  };

  test('gives the same answer to the same person and the same form', async () => {
    const { key, coordinator, municipality, id } = await sent();
    expect(must(await registerPartnership(...at(coordinator, municipality), DOGBO, { key })).id).toBe(id);
  });

  test('is refused with another form, another person or another command', async () => {
    const { key, coordinator, municipality } = await sent();
    const other = { ok: false, code: 'sent_before' };
    expect(await registerPartnership(...at(coordinator, municipality), { ...DOGBO, title: 'Anders' }, { key })).toEqual(other);
    expect(await registerPartnership(...at(asEditor(municipality), municipality), DOGBO, { key })).toEqual(other);
    const twice = command({ name: 'twice', permission: 'edit_facts', input: z.object({}), once: true, run: async () => done(1) });
    expect(await twice(...at(coordinator, municipality), {}, { key })).toEqual(other);
  });

  test('belongs to its municipality, and goes after a month', async () => {
    const { key, municipality } = await sent();
    const elsewhere = await aMunicipality();
    must(await registerPartnership(...at(asCoordinator(elsewhere), elsewhere), DOGBO, { key }));
    await rows("update idempotency_keys set at = now() - interval '31 days' where municipality_id = $1", [municipality.id]);
    must(await registerPartnership(...at(asCoordinator(municipality), municipality), DOGBO, { key: randomUUID() }));
    expect(await rows('select 1 from idempotency_keys where municipality_id = $1', [municipality.id])).toHaveLength(1);
  });

  test.each(['', 'x', '00000000-0000-0000-0000-00000000000g'])('%j is none', async (key) => {
    const municipality = await aMunicipality();
    expect(await registerPartnership(...at(asCoordinator(municipality), municipality), DOGBO, { key })).toMatchObject({ code: 'invalid' });
  });
});

test('two registrations with the same places of the gazetteer in another order both succeed', async () => {
  const municipality = await aMunicipality();
  // In a country of which no other test names a place.
  const found = await rows<{ id: number }>("select geonames_id as id from gazetteer where country = 'FJ' limit 6");
  const ids = found.map(({ id }) => id);
  expect(ids).toHaveLength(6);
  const form = (ids: number[]) => ({
    approach: 'city_to_city',
    formality: 'partnership',
    places: ids.map((geonamesId) => ({ geonamesId })),
  });
  const register = (places: number[]) => registerPartnership(...at(asCoordinator(municipality), municipality), form(places));
  const answers = await Promise.all([register(ids), register([...ids].reverse()), register(ids), register([...ids].reverse())]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
});
