import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { offerRole, offerVvsgRole, takeBackOffer } from '@/lib/domain/people/commands/offering';
import { closeAccount } from '@/lib/domain/people/commands/roles';
import { listOffers } from '@/lib/domain/people/queries/offers';
import { listPeopleChanges, listVvsgPeopleChanges } from '@/lib/domain/people/queries/people';
import { LINK_HOURS, OFFERS_ENDED_SHOWN, OFFERS_READ, offersShown } from '@/lib/domain/people/rules';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope, type Scope } from '@/lib/platform/auth/scope';
import { digest } from '@/lib/platform/auth/secrets';
import { findSession } from '@/lib/platform/auth/session';
import { type SignedIn, signInWithPassword } from '@/lib/platform/auth/sign-in';
import { hoursAfter, now, onDay, today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { add, addWithoutPassword, colleaguesOf, emailOf, end, link, linkOf, offer, PASSWORD, rolesOf } from '../../support/colleagues';
import { rows } from '../../support/database';
import { acceptAs, accepted, acceptNew, letInAtVvsg } from '../../support/joining';
import { aMunicipality, asCoordinator, asEditor, at, atVvsg, type OwnMunicipality } from '../../support/people';

const administrator = atVvsg('administrator');
const platform = platformScope(administrator);
const by = (municipality: OwnMunicipality) => at(asCoordinator(municipality), municipality);
const offersOf = async (actor: Actor, scope: Scope) => offersShown(await withActor(actor, scope, (reader) => listOffers(reader)), now());
const takeBack = async (municipality: OwnMunicipality) => {
  const { offered } = await offersOf(...by(municipality));
  return takeBackOffer(...by(municipality), { offerId: offered[0]?.id });
};

describe('the answer to an offer', () => {
  test('is the same whoever has the address: the name as typed, the link, until when', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const closed = await add(there);
    must(await closeAccount(administrator, platform, { personId: closed.personId }));
    const addresses = [emailOf(), (await add(there)).email, (await addWithoutPassword(there)).email, closed.email];
    addresses.push((await letInAtVvsg({ name: 'Sofie', email: emailOf(), role: 'administrator' })).email);
    for (const email of addresses) {
      const offered = must(await offer(here, { name: 'Zoals getypt', email }));
      expect(offered).toEqual({ name: 'Zoals getypt', email, token: expect.stringMatching(/^[\w-]{43}$/), expiresAt: expect.any(Date) });
      expect(await linkOf(offered.token)).toMatchObject({
        name: 'Zoals getypt',
        email,
        municipality: here.name,
        opensAnyAccount: false,
        held: [],
      });
      expect(Math.abs(offered.expiresAt.getTime() - hoursAfter(now(), LINK_HOURS).getTime())).toBeLessThan(60_000);
    }
    expect(await colleaguesOf(here)).toEqual([]);
    expect(await rows('select 1 from people where email = $1', [addresses[0] ?? ''])).toEqual([]);
  });

  test('takes nothing away from the own municipality of that person, until it is accepted', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { personId, email } = await add(here);
    const { token } = must(await offer(there, { email }));
    expect(await colleaguesOf(here)).toMatchObject([{ worksElsewhere: false }]);
    expect(must(await link(here, personId)).token).toEqual(expect.any(String));
    must(await acceptAs({ id: personId }, token));
    expect(await colleaguesOf(here)).toMatchObject([{ worksElsewhere: true }]);
  });

  test('is refused for what the own list shows anyway, and to who manages nobody', async () => {
    const here = await aMunicipality();
    const { personId, email } = await add(here);
    expect(await offer(here, { email })).toMatchObject({ fields: { role: { code: 'has_role_already' } } });
    must(await closeAccount(administrator, platform, { personId }));
    expect(await offer(here, { email, role: 'reader' })).toMatchObject({ fields: { email: { code: 'account_closed' } } });
    const input = { name: 'Jo', email: emailOf(), municipalityId: here.id, role: 'reader' };
    await expect(offerRole(...at(asEditor(here), here), input)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(takeBackOffer(...at(asEditor(here), here), { offerId: here.id })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('accepting a role', () => {
  test('begins it: with a first password, as the person, told in the history of the municipality', async () => {
    const here = await aMunicipality();
    const offered = must(await offer(here, { name: 'Els Vandamme' }));
    must(await acceptNew(offered, PASSWORD));
    const [colleague] = await colleaguesOf(here);
    expect(colleague).toMatchObject({ name: 'Els Vandamme', email: offered.email, roles: ['editor'], hasPassword: true });
    const { sessionId } = (await signInWithPassword(offered.email, PASSWORD, '198.51.100.51')) as SignedIn;
    expect(await findSession(sessionId, 'nl', null)).toMatchObject({ actor: { roles: { [here.id]: ['editor'] } } });
    const [event] = await rows("select actor_id, actor_name, municipality_id from events where command = 'acceptRole' and actor_id = $1", [
      colleague?.personId ?? '',
    ]);
    expect(event).toEqual({ actor_id: colleague?.personId, actor_name: 'Els Vandamme', municipality_id: here.id });
    const changes = await withActor(...by(here), listPeopleChanges);
    expect(changes.map(({ command, personName, role }) => [command, personName, role])).toEqual([
      ['acceptRole', 'Els Vandamme', 'editor'],
      ['offerRole', 'Els Vandamme', 'editor'],
    ]);
    expect(await rows('select 1 from audit_rows where after::text like $1', [`%${digest(offered.token)}%`])).toEqual([]);
  });

  test('needs the account of that address, which keeps its name and its password', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { personId, email } = await add(here);
    const { token } = must(await offer(there, { name: 'Anders getypt', email }));
    const other = await add(there);
    expect(await acceptAs({ id: other.personId }, token)).toMatchObject({ ok: false, code: 'another_account' });
    must(await acceptAs({ id: personId }, token));
    expect(await colleaguesOf(there)).toContainEqual(expect.objectContaining({ personId, name: 'Jo Peeters', roles: ['editor'] }));
    expect(await signInWithPassword(email, PASSWORD, '198.51.100.52')).toMatchObject({ personId });
  });

  test('with a first password is for no account in which another party has a part', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const own = await addWithoutPassword(here);
    must(await acceptNew(must(await offer(here, { email: own.email, role: 'reader' }))));
    expect(await rolesOf(own.personId)).toEqual(['editor', 'reader']);
    const elsewhere = await addWithoutPassword(there);
    const refused = { ok: false, code: 'has_account' };
    expect(await acceptNew(must(await offer(here, { email: elsewhere.email })))).toMatchObject(refused);
    const atVvsgs = must(await offerVvsgRole(administrator, platform, { name: 'Jo', email: elsewhere.email, role: 'adviser' }));
    expect(await acceptNew(atVvsgs)).toMatchObject(refused);
    // Whoever left another party still is somebody whom that party let in.
    const left = await add(there);
    must(await end(there, left.personId, 'editor'));
    await rows('update credentials set password_hash = null where person_id = $1', [left.personId]);
    expect(await acceptNew(must(await offer(here, { email: left.email })))).toMatchObject(refused);
  });

  test(`is possible for ${LINK_HOURS} hours`, async () => {
    const here = await aMunicipality();
    const { token, email } = await onDay('2026-03-02', async () => must(await offer(here)));
    expect(await onDay('2026-03-05', () => acceptNew({ name: 'Jo', email, token }))).toMatchObject({ ok: false, code: 'link_used_up' });
    expect(await onDay('2026-03-05', async () => (await offersOf(...by(here))).ended)).toMatchObject([{ email, endedAt: null }]);
    expect(await onDay('2026-03-04', async () => (await offersOf(...by(here))).offered)).toMatchObject([{ email }]);
    must(await onDay('2026-03-04', () => acceptNew({ name: 'Jo', email, token })));
  });

  test('pressed twice at once is done once, and two first passwords at once are one', async () => {
    const [here, there] = [await aMunicipality(), await aMunicipality()];
    const { personId, email } = await add(here);
    const { token } = must(await offer(there, { email }));
    const answers = await Promise.all([acceptAs({ id: personId }, token), acceptAs({ id: personId }, token)]);
    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await colleaguesOf(there)).toMatchObject([{ personId, roles: ['editor'] }]);
    expect(
      await rows("select 1 from events where command = 'acceptRole' and actor_id = $1 and municipality_id = $2", [personId, there.id]),
    ).toHaveLength(1);
    const fresh = must(await offer(here));
    const firsts = await Promise.all([acceptNew(fresh, PASSWORD), acceptNew(fresh, 'een heel ander wachtwoord')]);
    expect(firsts.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await rows('select 1 from people where email = $1', [fresh.email])).toHaveLength(1);
  });

  test('does nothing any more once the offer is taken back or made again, and the history tells it', async () => {
    const here = await aMunicipality();
    const first = must(await offer(here, { name: 'Noor' }));
    const second = must(await offer(here, { name: 'Noor', email: first.email }));
    expect(await acceptNew(first)).toMatchObject({ ok: false, code: 'link_used_up' });
    expect((await offersOf(...by(here))).offered).toHaveLength(1);
    must(await takeBack(here));
    expect(await takeBack(here)).toMatchObject({ ok: false });
    expect(await linkOf(second.token)).toBeNull();
    expect(await acceptNew(second)).toMatchObject({ ok: false, code: 'link_used_up' });
    expect(await offersOf(...by(here))).toMatchObject({ offered: [], ended: [{ name: 'Noor', email: first.email }] });
    const changes = await withActor(...by(here), listPeopleChanges);
    expect(changes.map(({ command, personName }) => [command, personName])).toEqual([
      ['takeBackOffer', 'Noor'],
      ['offerRole', 'Noor'],
      ['offerRole', 'Noor'],
    ]);
  });

  test('is done at the successor when the municipality merged meanwhile, where each role is offered once', async () => {
    const [predecessor, successor] = [await aMunicipality(), await aMunicipality()];
    const fresh = must(await offer(predecessor));
    const both = emailOf();
    const ofPredecessor = must(await offer(predecessor, { email: both }));
    const ofSuccessor = must(await offer(successor, { email: both }));
    const colleague = await add(predecessor);
    const lost = must(await link(predecessor, colleague.personId));
    const input = { predecessorId: predecessor.id, successorId: successor.id, firstDay: today() };
    must(await mergeMunicipalities(administrator, platform, input));
    expect(await linkOf(fresh.token)).toMatchObject({ municipality: successor.name });
    expect(await linkOf(lost.token)).toMatchObject({ held: [{ municipality: successor.name }] });
    expect(must(await acceptNew(fresh))).toEqual({ slug: successor.slug });
    expect(await acceptNew(ofPredecessor)).toMatchObject({ code: 'link_used_up' });
    must(await acceptNew(ofSuccessor));
    expect((await colleaguesOf(successor)).map(({ email }) => email).sort()).toEqual([colleague.email, fresh.email, both].sort());
  });

  test('goes on at the successor where the same role was offered to that address and ran out', async () => {
    const [predecessor, successor] = [await aMunicipality(), await aMunicipality()];
    const email = emailOf();
    const old = await onDay('2026-03-02', async () => must(await offer(successor, { email })));
    const live = must(await offer(predecessor, { email }));
    const input = { predecessorId: predecessor.id, successorId: successor.id, firstDay: today() };
    must(await mergeMunicipalities(administrator, platform, input));
    expect(await linkOf(old.token)).toBeNull();
    expect(must(await acceptNew(live))).toEqual({ slug: successor.slug });
  });

  test('at the same moment as a merger ends at the successor', async () => {
    for (let n = 0; n < 3; n += 1) {
      const [predecessor, successor] = [await aMunicipality(), await aMunicipality()];
      const offered = must(await offer(predecessor));
      const input = { predecessorId: predecessor.id, successorId: successor.id, firstDay: today() };
      const [merged] = await Promise.all([mergeMunicipalities(administrator, platform, input), acceptNew(offered), offer(predecessor)]);
      must(merged);
      expect(await colleaguesOf(successor)).toMatchObject([{ email: offered.email }]);
      expect(await rows('select 1 from role_offers where municipality_id = $1', [predecessor.id])).toEqual([]);
    }
  });
});

test('an offer that waits is listed however many of later days ended', async () => {
  const here = await aMunicipality();
  const { email } = must(await offer(here, { name: 'Wacht' }));
  const begun = "(select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e";
  await rows(
    `insert into role_offers (id, municipality_id, role, name, email, token_hash, offered_at, expires_at, ended_at)
     select gen_random_uuid(), $1::uuid, 'editor', 'X', n || '@voorbeeld.example', gen_random_uuid()::text, now() + interval '1 hour', now() + interval '2 hours', now()
     from ${begun}, generate_series(1, $2::int) n`,
    [here.id, OFFERS_READ],
  );
  const { offered, ended } = await offersOf(...by(here));
  expect(offered).toMatchObject([{ email }]);
  expect(ended).toHaveLength(OFFERS_ENDED_SHOWN);
});

test('a role at VVSG is offered in the same way, the latest to an address holds, and its administrator takes it back', async () => {
  const email = emailOf();
  const first = must(await offerVvsgRole(administrator, platform, { name: 'Joris', email, role: 'adviser' }));
  const second = must(await offerVvsgRole(administrator, platform, { name: 'Joris', email, role: 'administrator' }));
  expect(await acceptNew(first)).toMatchObject({ code: 'link_used_up' });
  const mine = (await offersOf(administrator, platform)).offered.filter((each) => each.email === email);
  expect(mine).toMatchObject([{ role: 'administrator' }]);
  must(await takeBackOffer(administrator, platform, { offerId: mine[0]?.id }));
  expect(await acceptNew(second)).toMatchObject({ code: 'link_used_up' });
  await accepted(await offerVvsgRole(administrator, platform, { name: 'Joris', email, role: 'adviser' }));
  const [latest] = await withActor(administrator, platform, listVvsgPeopleChanges);
  expect(latest).toMatchObject({ command: 'acceptRole', personName: 'Joris', role: 'adviser' });
  const here = await aMunicipality();
  must(await offer(here, { role: 'reader' }));
  const [reader] = (await offersOf(...by(here))).offered;
  expect(await takeBackOffer(administrator, platform, { offerId: reader?.id }), 'of a municipality only a coordinator').toMatchObject({
    code: 'offer_closed',
  });
});
