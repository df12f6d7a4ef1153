import { describe, expect, test } from 'vitest';
import { offerVvsgRole, takeBackOffer } from '@/lib/domain/people/commands/offering';
import { makeLinkForAddress } from '@/lib/domain/people/commands/passwords';
import { listOffers } from '@/lib/domain/people/queries/offers';
import { SYSTEM } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { findSession } from '@/lib/platform/auth/session';
import { type SignedIn, signInWithPassword } from '@/lib/platform/auth/sign-in';
import { must } from '@/lib/platform/result';
import {
  add,
  choose,
  colleaguesOf,
  emailOf,
  end,
  link,
  linkByVvsg,
  linkOf,
  offer,
  offerByVvsg,
  PASSWORD,
  rolesOf,
} from '../../support/colleagues';
import { rows } from '../../support/database';
import { acceptAs, accepted, acceptNew, letInAtVvsg } from '../../support/joining';
import { aMunicipality, asCoordinator, at, atVvsg, type OwnMunicipality } from '../../support/people';

/** What a coordinator chose who opened the link for somebody else. */
const HERS = 'zij koos dit wachtwoord zelf';
const administrator = atVvsg('administrator');

const signIn = (email: string, password: string) => signInWithPassword(email, password, '198.51.100.41');
const signedIn = async (email: string, password: string) => (await signIn(email, password)) as SignedIn;
const sessionOf = ({ sessionId }: SignedIn) => findSession(sessionId, 'nl', null);

/** An address of somebody of `there`, which a coordinator of `here` claims: she opens the link herself. */
async function claimed() {
  const [here, there] = [await aMunicipality(), await aMunicipality()];
  const email = emailOf();
  const { personId } = await accepted(await offer(here, { email }), HERS);
  return { here, there, email, personId };
}

/** The way out of who finds a strange account on the own address: VVSG, who knows the person, makes a link. */
async function recovered(here: OwnMunicipality, personId: string) {
  const { token } = must(await linkByVvsg(here, personId));
  expect(await linkOf(token), 'shows what the account opens').toMatchObject({
    kind: 'password',
    held: [{ role: 'editor', municipality: here.name }],
  });
  must(await choose(token, PASSWORD));
}

describe('an address that somebody else claimed beforehand', () => {
  test('opens nothing of the role that another municipality gives: its link is with whom it is meant for', async () => {
    const { here, there, email, personId } = await claimed();
    const stolen = await signedIn(email, HERS);
    const { token } = must(await offer(there, { email, role: 'coordinator' }));
    expect((await sessionOf(stolen))?.actor.roles).toEqual({ [here.id]: ['editor'] });
    expect(await sessionOf(await signedIn(email, HERS))).toMatchObject({ actor: { roles: { [here.id]: ['editor'] } } });
    expect(await colleaguesOf(there)).toEqual([]);

    expect(await acceptNew({ name: 'Jo', email, token }), 'whoever is meant has no say over that account').toMatchObject({
      code: 'has_account',
    });
    const kept = must(await link(here, personId));
    await recovered(here, personId);
    expect(await sessionOf(stolen)).toBeNull();
    expect(await signIn(email, HERS)).toBe('wrong');
    expect(await choose(kept.token, HERS)).toMatchObject({ code: 'link_used_up' });
    must(await acceptAs({ id: personId }, token));
    expect(await rolesOf(personId)).toEqual(['coordinator', 'editor']);
    expect(await link(here, personId)).toMatchObject({ code: 'works_elsewhere' });
  });

  test('opens nothing of VVSG either, whether its administrator or the program itself gives the role', async () => {
    const { here, email, personId } = await claimed();
    const stolen = await signedIn(email, HERS);
    const kept = must(await link(here, personId));
    must(await offerByVvsg(await aMunicipality(), { email }));
    must(await offerVvsgRole(administrator, platformScope(administrator), { name: 'Sofie', email, role: 'administrator' }));
    const { token } = must(await offerVvsgRole(SYSTEM, platformScope(SYSTEM), { name: 'Sofie', email, role: 'administrator' }));
    expect(await sessionOf(stolen)).toMatchObject({ actor: { platformRole: null, roles: { [here.id]: ['editor'] } } });
    expect(await linkOf(token), 'says what the account opens already').toMatchObject({ held: [{ municipality: here.name }] });

    must(await acceptNew({ name: 'Sofie', email, token }, PASSWORD));
    expect(await sessionOf(stolen)).toBeNull();
    expect(await signIn(email, HERS)).toBe('wrong');
    expect(await choose(kept.token, HERS)).toMatchObject({ code: 'link_used_up' });
    expect(await sessionOf(await signedIn(email, PASSWORD))).toMatchObject({ actor: { platformRole: 'administrator' } });
  });

  test('role first: who accepted elsewhere keeps the account, whatever a link of another is used for', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { email, personId } = await add(there, { role: 'coordinator' });
    const session = await signedIn(email, PASSWORD);
    const { token } = must(await offer(here, { email }));
    expect(await acceptNew({ name: 'Jo', email, token }, HERS)).toMatchObject({ code: 'has_account' });
    const her = await add(here, { role: 'coordinator' });
    expect(await acceptAs({ id: her.personId }, token)).toMatchObject({ code: 'another_account' });
    expect((await sessionOf(session))?.actor.roles).toEqual({ [there.id]: ['coordinator'] });
    expect(await signIn(email, PASSWORD)).toMatchObject({ personId });
    expect(must(await link(there, personId)).token, 'an offer takes nothing away').toEqual(expect.any(String));
  });

  test('link first: a link that was made before opens nothing once a role elsewhere was accepted', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { email, personId } = await add(here);
    const kept = must(await link(here, personId));
    await add(there, { email, role: 'coordinator' });
    expect(await linkOf(kept.token)).toBeNull();
    expect(await choose(kept.token, HERS)).toMatchObject({ code: 'link_used_up' });
    expect(await signIn(email, PASSWORD)).toMatchObject({ personId });

    const atVvsgToo = await add(here);
    const another = must(await link(here, atVvsgToo.personId));
    await letInAtVvsg({ name: 'Jo', email: atVvsgToo.email, role: 'adviser' }, PASSWORD);
    expect(await choose(another.token, HERS)).toMatchObject({ code: 'link_used_up' });
    expect(await signIn(atVvsgToo.email, PASSWORD)).toMatchObject({ personId: atVvsgToo.personId });
  });

  test('offer taken back: its link claims nothing, and who is meant chooses the first password elsewhere', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const email = emailOf();
    const { token } = must(await offer(here, { email }));
    const [coordinator, scope] = at(asCoordinator(here), here);
    const [open] = await withActor(coordinator, scope, (reader) => listOffers(reader));
    must(await takeBackOffer(coordinator, scope, { offerId: open?.id }));
    expect(await linkOf(token)).toBeNull();
    expect(await acceptNew({ name: 'Jo', email, token }, HERS)).toMatchObject({ code: 'link_used_up' });
    expect(await rows('select 1 from people where email = $1', [email])).toEqual([]);
    const { personId } = await accepted(await offer(there, { email }), PASSWORD);
    expect(await signIn(email, HERS)).toBe('wrong');
    expect((await sessionOf(await signedIn(email, PASSWORD)))?.actor.roles).toEqual({ [there.id]: ['editor'] });
    expect(await link(here, personId)).toMatchObject({ code: 'not_found' });
  });
});

describe('an account that works nowhere now', () => {
  test('comes back by VVSG: who claimed it is out, and the role that was offered elsewhere can be accepted', async () => {
    const { here, there, email, personId } = await claimed();
    const stolen = await signedIn(email, HERS);
    must(await end(here, personId, 'editor'));
    const { token } = must(await offer(there, { email }));
    expect(await acceptNew({ name: 'Jo', email, token }), 'it was accepted elsewhere once').toMatchObject({ code: 'has_account' });
    const ask = (address: string) => makeLinkForAddress(administrator, platformScope(administrator), { email: address });
    const made = must(await ask(` ${email.toUpperCase()} `));
    expect(made).toMatchObject({ name: 'Jo Peeters', email });
    expect(await linkOf(made.token)).toMatchObject({ held: [] });
    must(await choose(made.token, PASSWORD));
    expect([await sessionOf(stolen), await signIn(email, HERS)]).toEqual([null, 'wrong']);
    must(await acceptAs({ id: personId }, token));
    expect(await ask(emailOf())).toMatchObject({ ok: false, fields: { email: { code: 'no_account' } } });
    const own = { ...administrator, userId: personId };
    expect(await makeLinkForAddress(own, platformScope(own), { email })).toMatchObject({ fields: { email: { code: 'own_password' } } });
    const adviser = atVvsg('adviser');
    await expect(makeLinkForAddress(adviser, platformScope(adviser), { email })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(makeLinkForAddress(...at(asCoordinator(there), there), { email })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a condition of a link', () => {
  test('is asked when it is used: a role elsewhere, none left at its maker, a role at VVSG', async () => {
    const begun = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e";
    for (const change of [
      `insert into municipal_roles (municipality_id, person_id, role) select $2::uuid, $1::uuid, 'reader' from ${begun}`,
      `insert into platform_roles (person_id, role) select $1::uuid, 'adviser' from ${begun}, (select $2::uuid) as m`,
      `delete from municipal_roles r using ${begun} where r.person_id = $1 and $2::uuid is not null`,
    ]) {
      const [here, there] = [await aMunicipality(), await aMunicipality()];
      const { personId, email } = await add(here);
      const { token } = must(await link(here, personId));
      // What an older program may have left: the role came or went, and the link lies open.
      await rows(change, [personId, there.id]);
      expect([change, await linkOf(token)]).toEqual([change, null]);
      expect([change, await choose(token, HERS)]).toMatchObject([change, { code: 'link_used_up' }]);
      expect(await signIn(email, PASSWORD)).toMatchObject({ personId });
    }
  });

  test('counts a role that was accepted elsewhere also after it ended there', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { personId, email } = await add(there);
    await add(here, { email });
    must(await end(there, personId, 'editor'));
    expect(await link(here, personId)).toMatchObject({ code: 'works_elsewhere' });
    const { token } = must(await linkByVvsg(here, personId));
    must(await choose(token, PASSWORD));
    expect(await signIn(email, PASSWORD)).toMatchObject({ personId });
  });

  test('does not outlive a role that is accepted or ended at the same moment', async () => {
    for (let n = 0; n < 5; n += 1) {
      const [here, there] = [await aMunicipality(), await aMunicipality()];
      const { personId, email } = await add(here);
      const { token } = must(await offer(there, { email }));
      const [made] = await Promise.all([link(here, personId), acceptAs({ id: personId }, token)]);
      if (made.ok) expect(await choose(made.value.token, HERS)).toMatchObject({ code: 'link_used_up' });
      else expect(made.code).toBe('works_elsewhere');
      expect([await signIn(email, HERS), await signIn(email, PASSWORD)]).toMatchObject(['wrong', { personId }]);
    }
  });

  test('VVSG makes one for every account, which ends all sessions and all open links', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { personId, email } = await add(here);
    const atHere = must(await linkByVvsg(here, personId));
    await add(there, { email });
    expect(await choose(atHere.token, HERS), 'made before a role was accepted').toMatchObject({ code: 'link_used_up' });
    const session = await signedIn(email, PASSWORD);
    const [first, second] = [must(await linkByVvsg(here, personId)), must(await linkByVvsg(there, personId))];
    expect(await linkOf(first.token)).toMatchObject({
      held: expect.arrayContaining([{ role: 'editor', municipalityId: here.id, municipality: here.name }]),
    });
    must(await choose(first.token, 'een heel ander wachtwoord'));
    expect(await sessionOf(session)).toBeNull();
    expect(await choose(second.token, HERS)).toMatchObject({ code: 'link_used_up' });
  });
});
