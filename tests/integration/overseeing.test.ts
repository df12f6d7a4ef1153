import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findMunicipality, listMunicipalities, listProvinces } from '@/lib/domain/municipalities/queries';
import { municipalityFilter } from '@/lib/domain/municipalities/schema';
import { addColleague, addVvsgColleague, makePasswordLink } from '@/lib/domain/people/commands';
import { listColleagues, listVvsgColleagues } from '@/lib/domain/people/queries';
import { SYSTEM } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { asRole, rows, statementsOf } from '../support/database';
import { aMunicipality, asCoordinator, at, atVvsg } from '../support/people';
import { jointPartnership, withdraw } from '../support/worlds';

const VVSG = ['adviser', 'administrator'] as const;
const list = (asked: Record<string, unknown> = {}, role: (typeof VVSG)[number] = 'adviser') => {
  const actor = atVvsg(role);
  return withActor(actor, platformScope(actor), (reader) => listMunicipalities(reader, municipalityFilter.parse(asked)));
};
const named = async (asked: Record<string, unknown>) => (await list(asked)).rows.map(({ name }) => name);

describe('the table of municipalities', () => {
  test('lists those of today by name, fifty at a time, to adviser and administrator alike', async () => {
    const living = await rows<{ name: string }>('select name from municipalities where valid_to is null order by sort_key, id');
    const names = living.map(({ name }) => name);
    for (const role of VVSG) {
      const first = await list({}, role);
      expect(first).toMatchObject({ total: names.length, pageSize: 50 });
      expect(first.rows.map(({ name }) => name)).toEqual(names.slice(0, 50));
      const pages = Math.ceil(names.length / 50);
      const last = await list({ page: String(pages) }, role);
      expect(last.rows.map(({ name }) => name)).toEqual(names.slice((pages - 1) * 50));
    }
    expect((await list({ page: '99' })).rows).toEqual([]);
  });

  test('is searched by a part of the name, without accents and signs, and by province; what cannot be asked asks for nothing', async () => {
    expect(await named({ search: 'MERELBEKE melle' })).toEqual(['Merelbeke-Melle']);
    expect(await named({ search: 'lier', province: 'Antwerpen' })).toEqual(['Lier']);
    expect(await named({ search: 'Roésel-' })).toEqual(['Roeselare']);
    expect(await named({ search: '%' })).toEqual([]);
    expect(await named({ province: 'Nergens' })).toEqual([]);
    for (const strange of [{ page: '0' }, { page: ['1', '2'] }, { search: ['a', 'b'] }, { search: '\ud800' }, { province: { a: 1 } }])
      expect((await list(strange)).rows).toHaveLength(50);
    expect(await named({ search: "' or 1=1 --" })).toEqual([]);
    const actor = atVvsg('adviser');
    expect(await withActor(actor, platformScope(actor), listProvinces)).toEqual([
      'Antwerpen',
      'Limburg',
      'Oost-Vlaanderen',
      'Vlaams-Brabant',
      'West-Vlaanderen',
    ]);
  });

  test('counts ties as lead and as participant, and says whether there is a coordinator', async () => {
    const { id, lead, participant, invited } = await jointPartnership();
    must(
      await addColleague(...at(asCoordinator(lead), lead), {
        name: 'Lies',
        email: `${randomUUID()}@voorbeeld.example`,
        municipalityId: lead.id,
        role: 'coordinator',
      }),
    );
    for (const role of VVSG) {
      const row = async (name: string) => (await list({ search: name }, role)).rows.find((each) => each.name === name);
      expect(await row(lead.name)).toMatchObject({ leads: 1, takesPart: 0, hasCoordinator: true });
      expect(await row(participant.name)).toMatchObject({ leads: 0, takesPart: 1, hasCoordinator: false });
      expect(await row(invited.name)).toMatchObject({ leads: 0, takesPart: 0 });
    }
    await withdraw({ id, municipality: lead });
    for (const { name } of [lead, participant])
      expect((await list({ search: name })).rows.find((each) => each.name === name)).toMatchObject({ leads: 0, takesPart: 0 });
  });

  test('is narrowed to who has a tie, and to who has no coordinator', async () => {
    const { id, lead, participant, invited } = await jointPartnership();
    const three = [lead, participant, invited].map(({ name }) => name);
    const among = async (selection: string) => {
      const found = await Promise.all(three.map((search) => named({ search, selection })));
      return three.filter((name, at) => found[at]?.includes(name));
    };
    expect(await among('with_ties')).toEqual([lead.name, participant.name]);
    expect(await among('without_coordinator')).toEqual(three);
    expect(await among('anything')).toEqual(three);
    const { rows: narrowed, total } = await list({ selection: 'with_ties' });
    expect(narrowed.every(({ leads, takesPart }) => leads + takesPart > 0)).toBe(true);
    expect(total).toBeLessThan((await list()).total);
    await withdraw({ id, municipality: lead });
    expect(await among('with_ties')).toEqual([]);
  });

  test('asks the database as often for one row as for fifty', async () => {
    const many = await statementsOf(() => list());
    const one = await statementsOf(() => list({ search: 'roeselare' }));
    expect(many).toHaveLength(1);
    expect(one).toHaveLength(1);
  });

  test('finds a municipality of today by its address, and none that ended', async () => {
    const actor = atVvsg('administrator');
    const find = (slug: string) => withActor(actor, platformScope(actor), (reader) => findMunicipality(reader, slug));
    expect(await find('merelbeke-melle')).toMatchObject({ name: 'Merelbeke-Melle' });
    expect(await find('merelbeke')).toBeNull();
    expect(await find('nergens')).toBeNull();
  });

  test('is for VVSG alone, also in the database itself', async () => {
    const municipality = await aMunicipality();
    expect(() => platformScope(asCoordinator(municipality))).toThrow(/not_found/);
    for (const role of ['tweespan_tenant', 'tweespan_public', 'tweespan_auth'] as const)
      await expect(asRole(role, null, (run) => run("select * from municipality_counts('{}')"))).rejects.toThrow(/permission denied/);
    for (const role of ['tweespan_tenant', 'tweespan_vvsg', 'tweespan_auth', 'tweespan_public'] as const)
      await expect(asRole(role, null, (run) => run('select * from people_of_platform()'))).rejects.toThrow(/permission denied/);
  });
});

describe('VVSG’s administrator', () => {
  const administrator = atVvsg('administrator');
  const scope = platformScope(administrator);

  test('adds the first coordinator with a link, makes a new one, and sees who is there', async () => {
    const municipality = await aMunicipality();
    const person = { name: 'Lies', email: `${randomUUID()}@voorbeeld.example`, municipalityId: municipality.id, role: 'coordinator' };
    const { personId, token } = must(await addColleague(administrator, scope, person));
    expect(token).toMatch(/^[\w-]{20,}$/);
    expect(must(await makePasswordLink(administrator, scope, { personId, municipalityId: municipality.id })).token).not.toBe(token);
    expect(await withActor(administrator, scope, (reader) => listColleagues(reader, municipality.id))).toMatchObject([
      { personId, name: 'Lies', roles: ['coordinator'], hasPassword: false },
    ]);
    expect(await addColleague(administrator, scope, { ...person, municipalityId: randomUUID() })).toMatchObject({
      ok: false,
      code: 'not_found',
    });
    const editor = { ...person, email: `${randomUUID()}@voorbeeld.example`, role: 'editor' };
    expect(await addColleague(administrator, scope, editor)).toMatchObject({ ok: false, fields: { role: { code: 'coordinators_only' } } });
    const adviser = atVvsg('adviser');
    await expect(makePasswordLink(adviser, platformScope(adviser), { personId, municipalityId: municipality.id })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  test('adds a colleague at VVSG, and never takes the keys from oneself', async () => {
    const self = { name: 'Sofie', email: `${randomUUID()}@vvsg.example` };
    const { personId } = must(await addVvsgColleague(SYSTEM, platformScope(SYSTEM), { ...self, role: 'administrator' }));
    const sofie = { ...administrator, userId: personId };
    expect(await addVvsgColleague(sofie, platformScope(sofie), { ...self, role: 'adviser' })).toMatchObject({
      ok: false,
      code: 'own_role',
    });
    const municipality = await aMunicipality();
    const ownWayIn = { ...self, municipalityId: municipality.id, role: 'coordinator' };
    expect(await addColleague(sofie, platformScope(sofie), ownWayIn)).toMatchObject({ ok: false, code: 'own_role' });
    expect(await withActor(administrator, scope, (reader) => listColleagues(reader, municipality.id))).toEqual([]);
    const other = { name: 'Joris', email: `${randomUUID()}@vvsg.example`, role: 'adviser' };
    expect(must(await addVvsgColleague(sofie, platformScope(sofie), other)).token).toMatch(/^[\w-]{20,}$/);
    const people = await withActor(administrator, scope, listVvsgColleagues);
    expect(people).toContainEqual({ personId, ...self, role: 'administrator', hasPassword: false, isClosed: false });
    expect(people).toContainEqual(expect.objectContaining({ name: 'Joris', role: 'adviser' }));
  });

  test('makes a new link for a colleague at VVSG, not for oneself, and for nobody who does not work there', async () => {
    const [first, second] = ['administrator', 'adviser'].map((role) => ({ name: role, email: `${randomUUID()}@vvsg.example`, role }));
    const sofie = { ...administrator, userId: must(await addVvsgColleague(SYSTEM, platformScope(SYSTEM), first)).personId };
    const { personId, token } = must(await addVvsgColleague(SYSTEM, platformScope(SYSTEM), second));
    const newLink = (id: string) => makePasswordLink(sofie, scope, { personId: id, municipalityId: null });
    expect(must(await newLink(personId)).token).not.toBe(token);
    expect(await withActor(administrator, scope, listVvsgColleagues)).toContainEqual(
      expect.objectContaining({ personId, role: 'adviser' }),
    );
    expect(await newLink(sofie.userId)).toMatchObject({ ok: false, code: 'own_password' });
    const municipality = await aMunicipality();
    const elsewhere = must(
      await addColleague(...at(asCoordinator(municipality), municipality), {
        name: 'Lies',
        email: `${randomUUID()}@voorbeeld.example`,
        municipalityId: municipality.id,
        role: 'coordinator',
      }),
    );
    expect(await newLink(elsewhere.personId)).toMatchObject({ ok: false, code: 'not_found' });
    const own = { personId: elsewhere.personId, municipalityId: null };
    expect(await makePasswordLink(...at(asCoordinator(municipality), municipality), own)).toMatchObject({ ok: false, code: 'not_found' });
  });
});
