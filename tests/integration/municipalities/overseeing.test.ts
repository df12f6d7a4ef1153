import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findMunicipality, listMunicipalities, listProvinces } from '@/lib/domain/municipalities/queries';
import { municipalityFilter } from '@/lib/domain/municipalities/schema';
import { offerRole, offerVvsgRole } from '@/lib/domain/people/commands/offering';
import { makePasswordLink } from '@/lib/domain/people/commands/passwords';
import { listColleagues, listVvsgColleagues } from '@/lib/domain/people/queries/people';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { add, choose, emailOf, offerByVvsg } from '../../support/colleagues';
import { asRole, rows, statementsOf } from '../../support/database';
import { accepted, letInAtVvsg } from '../../support/joining';
import { aMunicipality, asCoordinator, at, atVvsg } from '../../support/people';
import { jointPartnership, withdraw } from '../../support/worlds';

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

  test('is found by a name of before a merger, which the row then says', async () => {
    const found = async (search: string) => (await list({ search })).rows.map(({ name, formerNames }) => [name, ...formerNames]);
    expect(await found('Galmaarden')).toEqual([['Pajottegem', 'Galmaarden']]);
    expect(await found('galmarden')).toEqual([['Pajottegem', 'Galmaarden']]);
    expect(await found('Pajottegem')).toEqual([['Pajottegem']]);
    expect(await found('merelbeke')).toEqual([['Merelbeke-Melle']]);
  });

  test('is searched by a part of the name, without accents and signs, and by province; what cannot be asked asks for nothing', async () => {
    expect(await named({ search: 'MERELBEKE melle' })).toEqual(['Merelbeke-Melle']);
    expect(await named({ search: 'lier', province: 'Antwerpen' })).toEqual(['Lier']);
    expect(await named({ search: 'Roésel-' })).toEqual(['Roeselare']);
    for (const search of ['sint-niklaas', 'st niklaas', 'St. Niklaas', 'sintniklaas', 'sint niklas']) {
      expect([search, await named({ search })]).toEqual([search, ['Sint-Niklaas']]);
    }
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

  test('counts partnerships as lead and as participant, and says whether there is a coordinator, or one was offered the role', async () => {
    const { id, lead, participant, invited } = await jointPartnership();
    await add(lead, { role: 'coordinator' });
    must(await offerByVvsg(participant));
    for (const role of VVSG) {
      const row = async (name: string) => (await list({ search: name }, role)).rows.find((each) => each.name === name);
      expect(await row(lead.name)).toMatchObject({ leads: 1, takesPart: 0, hasCoordinator: true, coordinatorOffered: false });
      expect(await row(participant.name)).toMatchObject({ leads: 0, takesPart: 1, hasCoordinator: false, coordinatorOffered: true });
      expect(await row(invited.name)).toMatchObject({ leads: 0, takesPart: 0 });
    }
    await withdraw({ id, municipality: lead });
    for (const { name } of [lead, participant])
      expect((await list({ search: name })).rows.find((each) => each.name === name)).toMatchObject({ leads: 0, takesPart: 0 });
  });

  test('is narrowed to who has a partnership, and to who has no coordinator', async () => {
    const { id, lead, participant, invited } = await jointPartnership();
    const three = [lead, participant, invited].map(({ name }) => name);
    const among = async (selection: string) => {
      const found = await Promise.all(three.map((search) => named({ search, selection })));
      return three.filter((name, at) => found[at]?.includes(name));
    };
    expect(await among('with_partnerships')).toEqual([lead.name, participant.name]);
    expect(await among('without_coordinator')).toEqual(three);
    expect(await among('anything')).toEqual(three);
    const { rows: narrowed, total } = await list({ selection: 'with_partnerships' });
    expect(narrowed.every(({ leads, takesPart }) => leads + takesPart > 0)).toBe(true);
    expect(total).toBeLessThan((await list()).total);
    await withdraw({ id, municipality: lead });
    expect(await among('with_partnerships')).toEqual([]);
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
      await expect(asRole(role, null, (run) => run("select * from municipality_counts('{}', now())"))).rejects.toThrow(/permission denied/);
    for (const role of ['tweespan_tenant', 'tweespan_vvsg', 'tweespan_auth', 'tweespan_public'] as const)
      await expect(asRole(role, null, (run) => run('select * from people_of_platform()'))).rejects.toThrow(/permission denied/);
  });
});

describe('VVSG’s administrator', () => {
  const administrator = atVvsg('administrator');
  const scope = platformScope(administrator);

  test('offers the first coordinator the role with a link, and sees who is there once it is accepted', async () => {
    const municipality = await aMunicipality();
    const person = { name: 'Lies', email: emailOf(), municipalityId: municipality.id, role: 'coordinator' };
    const offered = await offerRole(administrator, scope, person);
    expect(must(offered).token).toMatch(/^[\w-]{20,}$/);
    const there = () => withActor(administrator, scope, (reader) => listColleagues(reader, municipality.id));
    expect(await there()).toEqual([]);
    const { personId } = await accepted(offered);
    expect(await there()).toMatchObject([{ personId, name: 'Lies', roles: ['coordinator'], hasPassword: true }]);
    expect(await offerRole(administrator, scope, { ...person, municipalityId: randomUUID() })).toMatchObject({
      ok: false,
      code: 'not_found',
    });
    const editor = { ...person, email: emailOf(), role: 'editor' };
    expect(await offerRole(administrator, scope, editor)).toMatchObject({ ok: false, fields: { role: { code: 'coordinators_only' } } });
    const adviser = atVvsg('adviser');
    await expect(makePasswordLink(adviser, platformScope(adviser), { personId, municipalityId: municipality.id })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  test('offers a colleague a role at VVSG, and never takes the keys from oneself', async () => {
    const self = { name: 'Sofie', email: emailOf() };
    const { personId } = await letInAtVvsg({ ...self, role: 'administrator' });
    const sofie = { ...administrator, userId: personId };
    const own = { ok: false, code: 'own_role' };
    expect(await offerVvsgRole(sofie, platformScope(sofie), { ...self, role: 'adviser' })).toMatchObject(own);
    const municipality = await aMunicipality();
    const ownWayIn = { ...self, municipalityId: municipality.id, role: 'coordinator' };
    expect(await offerRole(sofie, platformScope(sofie), ownWayIn)).toMatchObject(own);
    const other = { name: 'Joris', email: emailOf(), role: 'adviser' };
    await accepted(await offerVvsgRole(sofie, platformScope(sofie), other));
    expect(await offerVvsgRole(sofie, platformScope(sofie), other)).toMatchObject({ fields: { role: { code: 'has_role_already' } } });
    const people = await withActor(administrator, scope, listVvsgColleagues);
    expect(people).toContainEqual({ personId, ...self, role: 'administrator', hasPassword: true, isClosed: false });
    expect(people).toContainEqual(expect.objectContaining({ name: 'Joris', role: 'adviser' }));
  });

  test('makes a new link for a colleague at VVSG, not for oneself, and for nobody who does not work there', async () => {
    const sofie = { ...administrator, userId: (await letInAtVvsg({ name: 'Sofie', email: emailOf(), role: 'administrator' })).personId };
    const { personId } = await letInAtVvsg({ name: 'Joris', email: emailOf(), role: 'adviser' });
    const newLink = (id: string) => makePasswordLink(sofie, scope, { personId: id, municipalityId: null });
    must(await choose(must(await newLink(personId)).token));
    expect(await withActor(administrator, scope, listVvsgColleagues)).toContainEqual(
      expect.objectContaining({ personId, role: 'adviser' }),
    );
    expect(await newLink(sofie.userId)).toMatchObject({ ok: false, code: 'own_password' });
    const municipality = await aMunicipality();
    const elsewhere = await add(municipality, { role: 'coordinator' });
    expect(await newLink(elsewhere.personId)).toMatchObject({ ok: false, code: 'not_found' });
    const own = { personId: elsewhere.personId, municipalityId: null };
    expect(await makePasswordLink(...at(asCoordinator(municipality), municipality), own)).toMatchObject({ ok: false, code: 'not_found' });
  });
});
