import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { offerRole } from '@/lib/domain/people/commands/offering';
import { makePasswordLink } from '@/lib/domain/people/commands/passwords';
import { endAccess } from '@/lib/domain/people/commands/roles';
import { municipalityScope } from '@/lib/platform/auth/scope';
import { findSession } from '@/lib/platform/auth/session';
import { type SignedIn, signInWithPassword } from '@/lib/platform/auth/sign-in';
import { must } from '@/lib/platform/result';
import {
  add,
  addWithoutPassword,
  choose,
  colleaguesOf,
  emailOf,
  end,
  link,
  linkByVvsg,
  offer,
  PASSWORD,
  rolesOf,
} from '../../support/colleagues';
import { letInAtVvsg } from '../../support/joining';
import { aMunicipality, asCoordinator, asEditor, asReader, at, atVvsg, withRole } from '../../support/people';

describe('the people of a municipality', () => {
  test('each stands there once with all roles, by name, with whether there is a password and another place of work', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const email = emailOf();
    const { personId } = await add(here, { name: 'Élise Éloy', email, role: 'reader' });
    await add(here, { name: 'Élise Éloy', email, role: 'coordinator' });
    await addWithoutPassword(here, { name: 'Zoë Zwart' });
    await add(here, { name: 'abel Aerts' });
    await add(there, { email, role: 'board_member' });
    const colleagues = await colleaguesOf(here);
    expect(colleagues.map(({ name }) => name)).toEqual(['abel Aerts', 'Élise Éloy', 'Zoë Zwart']);
    expect(colleagues[1]).toEqual({
      personId,
      name: 'Élise Éloy',
      email,
      roles: ['coordinator', 'reader'],
      hasPassword: true,
      isClosed: false,
      worksElsewhere: true,
    });
    expect(colleagues[2]).toMatchObject({ hasPassword: false, worksElsewhere: false });
    expect((await colleaguesOf(there)).map((each) => each.roles)).toEqual([['board_member']]);
  });

  test('a role that somebody has already is said beside the field', async () => {
    const municipality = await aMunicipality();
    const { email } = await add(municipality);
    expect(await offer(municipality, { email })).toMatchObject({ ok: false, fields: { role: { code: 'has_role_already' } } });
  });
});

describe('a link for a lost password', () => {
  test('ends nothing until it is used; of two, using one uses up the other', async () => {
    const municipality = await aMunicipality();
    const { personId, email } = await add(municipality);
    const { sessionId } = (await signInWithPassword(email, PASSWORD, '198.51.100.1')) as SignedIn;
    const first = must(await link(municipality, personId));
    const second = must(await link(municipality, personId));
    expect(first.token).not.toBe(second.token);
    expect(await findSession(sessionId, 'nl', null)).not.toBeNull();
    must(await choose(second.token, 'een heel ander wachtwoord'));
    expect(await choose(first.token)).toMatchObject({ ok: false, code: 'link_used_up' });
    expect(await findSession(sessionId, 'nl', null)).toBeNull();
    expect(await signInWithPassword(email, PASSWORD, '198.51.100.1')).toBe('wrong');
  });

  test('gives who never chose a password one after all, by the own municipality', async () => {
    const municipality = await aMunicipality();
    const { personId, email } = await addWithoutPassword(municipality);
    must(await choose(must(await link(municipality, personId)).token));
    expect(await signInWithPassword(email, PASSWORD, '198.51.100.1')).toMatchObject({ personId });
  });

  test('is not made by one municipality for who also works at another or at VVSG, and is by VVSG', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { personId, email } = await add(here);
    await add(there, { email });
    expect(await link(here, personId)).toMatchObject({ ok: false, code: 'works_elsewhere' });
    expect(must(await linkByVvsg(here, personId)).token).toEqual(expect.any(String));
    const twoHats = await add(here);
    await letInAtVvsg({ name: 'Twee petten', email: twoHats.email, role: 'adviser' });
    expect(await link(here, twoHats.personId)).toMatchObject({ ok: false, code: 'works_elsewhere' });
  });

  test('is not made for oneself, for a stranger, or by another role', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { personId } = await add(here);
    const [coordinator, scope] = at(asCoordinator(here), here);
    const self = { ...coordinator, userId: (await add(here, { role: 'coordinator' })).personId };
    expect(await makePasswordLink(self, scope, { personId: self.userId, municipalityId: here.id })).toMatchObject({ code: 'own_password' });
    expect(await link(there, personId)).toMatchObject({ ok: false, code: 'not_found' });
    expect(
      await makePasswordLink(...at(asCoordinator(there), there), { personId, municipalityId: here.id }),
      'the id of another municipality in the input',
    ).toMatchObject({ ok: false, code: 'not_found' });
    for (const actor of [asEditor(here), asReader(here), atVvsg('adviser'), atVvsg('administrator')]) {
      const input = { personId, municipalityId: here.id };
      await expect(makePasswordLink(actor, municipalityScope(actor, here.id), input)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

test('a role at VVSG adds nothing to a small role in a municipality', async () => {
  const here = await aMunicipality();
  for (const own of [asReader(here), withRole(here, 'board_member')]) {
    const both: Actor = { ...own, platformRole: 'administrator' };
    const scope = municipalityScope(both, here.id);
    const colleague = { name: 'Zelf', email: emailOf(), role: 'coordinator', municipalityId: here.id };
    await expect(offerRole(both, scope, colleague)).rejects.toMatchObject({ code: 'forbidden' });
  }
});

describe('ending a role', () => {
  test('counts at the next look at the session; other roles and other municipalities stay', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { personId, email } = await add(here);
    await add(here, { email, role: 'reader' });
    await add(there, { email, role: 'board_chair' });
    const { sessionId } = (await signInWithPassword(email, PASSWORD, '198.51.100.2')) as SignedIn;
    const roles = async () => (await findSession(sessionId, 'nl', here.slug))?.actor.roles;
    must(await end(here, personId, 'editor'));
    expect(await roles()).toEqual({ [here.id]: ['reader'], [there.id]: ['board_chair'] });
    must(await end(here, personId, 'reader'));
    expect(await roles()).toEqual({ [there.id]: ['board_chair'] });
    expect((await findSession(sessionId, 'nl', here.slug))?.named).toBeNull();
    expect(await end(here, personId, 'reader')).toMatchObject({ ok: false, code: 'not_found' });
  });

  test('the last coordinator stays, and nobody ends the own role of coordinator', async () => {
    const municipality = await aMunicipality();
    const only = (await add(municipality, { role: 'coordinator' })).personId;
    expect(await end(municipality, only, 'coordinator')).toMatchObject({ ok: false, code: 'last_coordinator' });
    await add(municipality, { role: 'coordinator' });
    const [actor, scope] = at(asCoordinator(municipality), municipality);
    const own = await endAccess({ ...actor, userId: only }, scope, { personId: only, role: 'coordinator' });
    expect(own).toMatchObject({ ok: false, code: 'own_coordinator_role' });
    expect(await rolesOf(only)).toEqual(['coordinator']);
  });

  test('two coordinators who end each other at once: one stays, every time', async () => {
    for (let n = 0; n < 5; n += 1) {
      const municipality = await aMunicipality();
      const [actor, scope] = at(asCoordinator(municipality), municipality);
      const people = [await add(municipality, { role: 'coordinator' }), await add(municipality, { role: 'coordinator' })];
      const [a = '', b = ''] = people.map(({ personId }) => personId);
      const ending = (by: string, personId: string) => endAccess({ ...actor, userId: by }, scope, { personId, role: 'coordinator' });
      const answers = await Promise.all([ending(a, b), ending(b, a)]);
      expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'last_coordinator' });
      expect((await colleaguesOf(municipality)).flatMap(({ roles }) => roles)).toEqual(['coordinator']);
    }
  });

  test('is for the coordinator of that municipality alone', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { personId } = await add(here);
    expect(await end(there, personId, 'editor')).toMatchObject({ ok: false, code: 'not_found' });
    for (const actor of [asEditor(here), asReader(here), atVvsg('adviser'), atVvsg('administrator')]) {
      await expect(endAccess(actor, municipalityScope(actor, here.id), { personId, role: 'editor' })).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
    expect(await rolesOf(personId)).toEqual(['editor']);
  });
});
