import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { PlatformRole } from '@/lib/domain/access/rules';
import { offerVvsgRole } from '@/lib/domain/people/commands/offering';
import { makePasswordLink } from '@/lib/domain/people/commands/passwords';
import { closeAccount, endAccess, endVvsgRole, openAccount } from '@/lib/domain/people/commands/roles';
import { listColleagues, listPeopleChanges, listVvsgColleagues, listVvsgPeopleChanges } from '@/lib/domain/people/queries/people';
import { SYSTEM } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { findSession } from '@/lib/platform/auth/session';
import { type SignedIn, signInWithPassword } from '@/lib/platform/auth/sign-in';
import { must } from '@/lib/platform/result';
import { add, addWithoutPassword, emailOf, linkOf, offer, offerByVvsg, PASSWORD } from '../../support/colleagues';
import { asRole, rows } from '../../support/database';
import { acceptAs, acceptNew, letInAtVvsg } from '../../support/joining';
import { aMunicipality, asCoordinator, at, atVvsg } from '../../support/people';

const HOME = '198.51.100.9';
const administrator = atVvsg('administrator');
const scope = platformScope(administrator);
const as = (userId: string) => ({ ...administrator, userId });
const vvsg = () => withActor(administrator, scope, listVvsgColleagues);

const atOurs = (role: PlatformRole, email = emailOf()) => letInAtVvsg({ name: 'Iemand', email, role }, PASSWORD);

async function anOfficer() {
  const municipality = await aMunicipality();
  return { ...(await add(municipality)), municipality };
}

const signIn = (email: string) => signInWithPassword(email, PASSWORD, HOME);
const sessionOf = ({ sessionId }: SignedIn) => findSession(sessionId, 'nl', null);

describe('closing an account', () => {
  test('ends its sessions at once, signs in nowhere and opens with no link; opened again the password still holds', async () => {
    const { personId, email, municipality } = await anOfficer();
    const session = (await signIn(email)) as SignedIn;
    const { token } = must(await makePasswordLink(administrator, scope, { personId, municipalityId: municipality.id }));
    must(await closeAccount(administrator, scope, { personId }));
    expect(await sessionOf(session)).toBeNull();
    expect(await signIn(email)).toBe('wrong');
    expect(await linkOf(token)).toBeNull();
    const closed = { ok: false, code: 'account_closed' };
    const who = { personId, municipalityId: municipality.id };
    expect(await makePasswordLink(administrator, scope, who)).toMatchObject(closed);
    expect(await makePasswordLink(...at(asCoordinator(municipality), municipality), who)).toMatchObject(closed);
    const colleagues = () => withActor(...at(asCoordinator(municipality), municipality), (reader) => listColleagues(reader));
    expect(await colleagues()).toMatchObject([{ personId, roles: ['editor'], isClosed: true }]);

    must(await openAccount(administrator, scope, { personId }));
    expect(await colleagues()).toMatchObject([{ personId, isClosed: false }]);
    expect(await sessionOf(session)).toBeNull();
    expect(await sessionOf((await signIn(email)) as SignedIn)).toMatchObject({ actor: { userId: personId } });
  });

  test('is kept in the history, with nothing of the credentials', async () => {
    const { personId } = await anOfficer();
    must(await closeAccount(administrator, scope, { personId }));
    const kept = await rows(
      'select e.command, a.municipality_id, a.before, a.after from audit_rows a join events e on e.id = a.event_id where a.table_name = $1 and a.subject_id = $2',
      ['credentials', personId],
    );
    expect(kept).toEqual([{ command: 'closeAccount', municipality_id: null, before: { closed: false }, after: { closed: true } }]);
  });

  test('no link is made for it by any road, also not for who never chose a password; only the program itself opens it again', async () => {
    await atOurs('administrator');
    const { personId, email } = await atOurs('administrator');
    must(await closeAccount(administrator, scope, { personId }));
    const closed = { ok: false, code: 'invalid', fields: { email: { code: 'account_closed' } } };
    expect(await offerVvsgRole(administrator, scope, { name: 'Iemand', email, role: 'adviser' })).toMatchObject(closed);
    const municipality = await aMunicipality();
    for (const offered of [await offer(municipality, { email }), await offerByVvsg(municipality, { email })])
      expect(await acceptNew(must(offered))).toMatchObject({ ok: false, code: 'has_account' });
    expect((await rows('select 1 from municipal_roles where person_id = $1', [personId])).length).toBe(0);
    must(
      await acceptNew(must(await offerVvsgRole(SYSTEM, platformScope(SYSTEM), { name: 'Iemand', email, role: 'administrator' })), PASSWORD),
    );
    expect(await vvsg()).toContainEqual(expect.objectContaining({ personId, isClosed: false }));
    expect(await signIn(email)).toMatchObject({ personId });
  });

  test('a link and a session that are made at the same moment do not outlive it', async () => {
    for (let n = 0; n < 5; n += 1) {
      const { personId, email, municipality } = await anOfficer();
      const [session, link] = await Promise.all([
        signIn(email),
        makePasswordLink(administrator, scope, { personId, municipalityId: municipality.id }),
        closeAccount(administrator, scope, { personId }),
      ]);
      if (session !== 'wrong') expect(await sessionOf(session as SignedIn)).toBeNull();
      const token = link.ok ? link.value.token : '';
      expect(await linkOf(token)).toBeNull();
      must(await openAccount(administrator, scope, { personId }));
      if (session !== 'wrong') expect(await sessionOf(session as SignedIn)).toBeNull();
      expect(await linkOf(token)).toBeNull();
    }
  });

  test('a municipality whose coordinators are closed has nobody to let people in, and its last open one stays', async () => {
    const municipality = await aMunicipality();
    const own = at(asCoordinator(municipality), municipality);
    const [a, b] = [await add(municipality, { role: 'coordinator' }), await add(municipality, { role: 'coordinator' })];
    must(await closeAccount(administrator, scope, { personId: a.personId }));
    expect(await endAccess(...own, { personId: b.personId, role: 'coordinator' })).toMatchObject({ ok: false, code: 'last_coordinator' });
    const has = async () => {
      const [row] = await asRole('tweespan_admin', null, (run) =>
        run('select has_coordinator from municipality_counts(array[$1::uuid], now())', [municipality.id]),
      );
      return row?.has_coordinator;
    };
    expect(await has()).toBe(true);
    must(await closeAccount(administrator, scope, { personId: b.personId }));
    expect(await has()).toBe(false);
  });

  test('is read by the coordinator of whom it concerns, and by VVSG', async () => {
    const { personId, municipality } = await anOfficer();
    must(await closeAccount(administrator, scope, { personId }));
    const told = { command: 'closeAccount', personName: 'Jo Peeters', role: null };
    expect((await withActor(...at(asCoordinator(municipality), municipality), listPeopleChanges))[0]).toMatchObject(told);
    expect((await withActor(administrator, scope, listVvsgPeopleChanges))[0]).toMatchObject(told);
    const other = await aMunicipality();
    expect(await withActor(...at(asCoordinator(other), other), listPeopleChanges)).toEqual([]);
  });

  test('a second time, of somebody who never was, and of oneself changes nothing', async () => {
    const { personId } = await anOfficer();
    const unchanged = { ok: false, code: 'account_unchanged' };
    expect(await openAccount(administrator, scope, { personId })).toMatchObject(unchanged);
    must(await closeAccount(administrator, scope, { personId }));
    expect(await closeAccount(administrator, scope, { personId })).toMatchObject(unchanged);
    expect(await closeAccount(administrator, scope, { personId: randomUUID() })).toMatchObject(unchanged);
    expect(await closeAccount(as(personId), scope, { personId })).toMatchObject({ ok: false, code: 'own_account' });
  });

  test('is for VVSG’s administrator alone, in the commands and in the database', async () => {
    const { personId, municipality } = await anOfficer();
    const adviser = atVvsg('adviser');
    const coordinator = asCoordinator(municipality);
    for (const command of [closeAccount, openAccount, endVvsgRole]) {
      await expect(command(adviser, platformScope(adviser), { personId })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(command(...at(coordinator, municipality), { personId })).rejects.toMatchObject({ code: 'forbidden' });
    }
    for (const role of ['tweespan_tenant', 'tweespan_vvsg', 'tweespan_public', 'tweespan_auth'] as const) {
      for (const call of ['close_account($1, true, now())', 'end_platform_role($1)', 'has_other_administrator($1)']) {
        await expect(asRole(role, null, (run) => run(`select ${call}`, [personId]))).rejects.toThrow(/permission denied/);
      }
    }
  });
});

describe('ending a role at VVSG', () => {
  test('the last administrator who can sign in becomes no adviser either; one who never chose a password does not count', async () => {
    const { personId, email } = await atOurs('administrator');
    for (const each of await vvsg())
      if (each.personId !== personId) must(await endVvsgRole(as(personId), scope, { personId: each.personId }));
    const { personId: never } = await addWithoutPassword(await aMunicipality());
    await rows(
      `insert into platform_roles (person_id, role) select $1::uuid, 'administrator' from (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e`,
      [never],
    );
    const refused = { ok: false, code: 'last_administrator' };
    const lesser = must(await offerVvsgRole(administrator, scope, { name: 'Iemand', email, role: 'adviser' }));
    expect(await acceptAs({ id: personId }, lesser.token)).toMatchObject(refused);
    expect(await endVvsgRole(administrator, scope, { personId })).toMatchObject(refused);
  });

  test('counts at once, and leaves what the person may elsewhere', async () => {
    const { personId, email } = await atOurs('adviser');
    const municipality = await aMunicipality();
    await add(municipality, { email, role: 'reader' });
    const session = (await signIn(email)) as SignedIn;
    must(await endVvsgRole(administrator, scope, { personId }));
    expect(await sessionOf(session)).toMatchObject({ actor: { platformRole: null, roles: { [municipality.id]: ['reader'] } } });
    expect((await vvsg()).map((each) => each.personId)).not.toContain(personId);
    expect(await endVvsgRole(administrator, scope, { personId })).toMatchObject({ ok: false, code: 'not_found' });
  });

  test('never takes the keys from oneself', async () => {
    const { personId } = await atOurs('administrator');
    expect(await endVvsgRole(as(personId), scope, { personId })).toMatchObject({ ok: false, code: 'own_role' });
  });

  test('two administrators who put each other out at once: one stays, in each of both ways', async () => {
    for (const [command, code, stays] of [
      [endVvsgRole, 'last_administrator', () => vvsg().then((people) => people.filter(({ role }) => role === 'administrator'))],
      [
        closeAccount,
        'last_administrator',
        () => vvsg().then((people) => people.filter(({ role, isClosed }) => role === 'administrator' && !isClosed)),
      ],
    ] as const) {
      const [a, b] = [(await atOurs('administrator')).personId, (await atOurs('administrator')).personId];
      for (const { personId } of await vvsg()) if (personId !== a && personId !== b) must(await endVvsgRole(as(a), scope, { personId }));
      const answers = await Promise.all([command(as(a), scope, { personId: b }), command(as(b), scope, { personId: a })]);
      expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ code });
      expect(await stays()).toHaveLength(1);
    }
  });
});
