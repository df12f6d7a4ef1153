import { describe, expect, test } from 'vitest';
import { offerRole } from '@/lib/domain/people/commands/offering';
import { ATTEMPTS_PER_ACCOUNT, ATTEMPTS_PER_ACCOUNT_AND_ADDRESS, LINK_HOURS, SESSION_HOURS } from '@/lib/domain/people/rules';
import { VISITOR } from '@/lib/platform/auth/actor';
import { platformScope, SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { digest } from '@/lib/platform/auth/secrets';
import { findSession } from '@/lib/platform/auth/session';
import { endSession, type SignedIn, signInWithPassword } from '@/lib/platform/auth/sign-in';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { add, addWithoutPassword, choose, emailOf, link, linkByVvsg, linkOf, offer, PASSWORD } from '../../support/colleagues';
import { rows } from '../../support/database';
import { accepted, letInAtVvsg } from '../../support/joining';
import { aMunicipality, asCoordinator, asEditor, at, atVvsg, type OwnMunicipality } from '../../support/people';

const HOME = '198.51.100.7';

async function aPerson(municipality?: OwnMunicipality) {
  const where = municipality ?? (await aMunicipality());
  return { ...(await add(where)), municipality: where };
}

const signIn = (email: string, password = PASSWORD, address = HOME) => signInWithPassword(email, password, address);
const signedIn = async (email: string) => (await signIn(email)) as SignedIn;
const sessionOf = (sessionId: string, slug: string | null = null) => findSession(sessionId, 'nl', slug);

describe('signing in', () => {
  test('the right password gives a session with name and roles; the address may be typed in capitals', async () => {
    const { email, municipality, personId } = await aPerson();
    const { sessionId } = await signedIn(`  ${email.toUpperCase()} `);
    const session = await sessionOf(sessionId);
    expect(session).toMatchObject({
      actor: { userId: personId, name: 'Jo Peeters', roles: { [municipality.id]: ['editor'] }, platformRole: null },
      municipalities: [{ id: municipality.id, slug: municipality.slug }],
      named: null,
    });
  });

  test('a wrong password, an unknown address and an account without a password get one and the same answer', async () => {
    const { email } = await aPerson();
    const { email: fresh } = await addWithoutPassword(await aMunicipality());
    expect(await signIn(email, 'iets heel anders')).toBe('wrong');
    expect(await signIn(emailOf(), PASSWORD)).toBe('wrong');
    expect(await signIn(fresh, '')).toBe('wrong');
    for (const strange of ['\u0000', 'a'.repeat(10_000), "' or 1=1 --"]) expect(await signIn(strange, strange)).toBe('wrong');
  });

  test('the last character of a long password counts', async () => {
    const long = 'pâté '.repeat(20);
    const { email } = await accepted(await offer(await aMunicipality()), `${long}a`);
    expect(await signIn(email, `${long}b`)).toBe('wrong');
    expect(await signIn(email, `${long}a`)).toMatchObject({ sessionId: expect.any(String) });
  });

  test('too many failures from one address are held back, and the right password too', async () => {
    const { email } = await aPerson();
    for (let n = 0; n < ATTEMPTS_PER_ACCOUNT_AND_ADDRESS; n += 1) expect(await signIn(email, 'mis', '203.0.113.1')).toBe('wrong');
    expect(await signIn(email, PASSWORD, '203.0.113.1')).toBe('too_many');
    expect(await signIn(email, PASSWORD, HOME)).toMatchObject({ sessionId: expect.any(String) });
  });

  test('strangers cannot lock an account for an address that is known to it', async () => {
    const { email } = await aPerson();
    await signedIn(email);
    const account = digest(email);
    await rows(
      "insert into sign_in_attempts (id, account_hash, address_hash, at) select gen_random_uuid(), $1, 'stranger ' || n, now() from generate_series(1, $2::int) n",
      [account, ATTEMPTS_PER_ACCOUNT],
    );
    expect(await signIn(email, PASSWORD, '203.0.113.99')).toBe('too_many');
    expect(await signIn(email, PASSWORD, HOME)).toMatchObject({ sessionId: expect.any(String) });
  });

  test('twenty attempts at once are all counted', async () => {
    const { email } = await aPerson();
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(email, 'mis', '203.0.113.2')));
    expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(ATTEMPTS_PER_ACCOUNT_AND_ADDRESS);
    expect(answers.filter((answer) => answer === 'too_many')).toHaveLength(20 - ATTEMPTS_PER_ACCOUNT_AND_ADDRESS);
  });
});

describe('a session', () => {
  test('ends on the server when one signs out: the old cookie opens nothing', async () => {
    const { email } = await aPerson();
    const { sessionId } = await signedIn(email);
    must(await endSession(VISITOR, SIGN_IN_SCOPE, { idHash: digest(sessionId) }));
    expect(await sessionOf(sessionId)).toBeNull();
  });

  test('ends at once when the account is disabled, and follows a role that changes', async () => {
    const { email, personId, municipality } = await aPerson();
    const { sessionId } = await signedIn(email);
    await rows('update credentials set disabled_at = now() where person_id = $1', [personId]);
    expect(await sessionOf(sessionId)).toBeNull();
    expect(await signIn(email)).toBe('wrong');
    await rows('update credentials set disabled_at = null where person_id = $1', [personId]);
    expect((await sessionOf(sessionId))?.actor.roles[municipality.id]).toEqual(['editor']);
    const second = await aMunicipality();
    await add(second, { email, role: 'reader' });
    expect((await sessionOf(sessionId))?.actor.roles).toEqual({ [municipality.id]: ['editor'], [second.id]: ['reader'] });
  });

  test(`ends ${SESSION_HOURS} hours after signing in`, async () => {
    const { email } = await aPerson();
    const { sessionId } = await onDay('2026-03-02', () => signedIn(email));
    expect(await onDay('2026-03-02', () => sessionOf(sessionId))).not.toBeNull();
    expect(await onDay('2026-03-03', () => sessionOf(sessionId))).toBeNull();
  });

  test('a made-up id opens nothing', async () => {
    for (const id of ['', 'x', 'a'.repeat(5000), '\u0000']) expect(await sessionOf(id)).toBeNull();
  });

  test('names the municipality of the address: the own one, for VVSG any, for a stranger none', async () => {
    const [other, { email, municipality }] = [await aMunicipality(), await aPerson()];
    const { sessionId } = await signedIn(email);
    expect((await sessionOf(sessionId, municipality.slug))?.named).toMatchObject({ id: municipality.id });
    expect((await sessionOf(sessionId, other.slug))?.named).toBeNull();
    const vvsg = emailOf();
    await letInAtVvsg({ name: 'Sofie', email: vvsg, role: 'administrator' }, PASSWORD);
    const { sessionId: atVvsgs } = await signedIn(vvsg);
    expect(await sessionOf(atVvsgs, other.slug)).toMatchObject({
      named: { id: other.id },
      municipalities: [],
      actor: { platformRole: 'administrator' },
    });
  });
});

describe('a link to choose a password', () => {
  /** A link for somebody who works there. */
  const lost = async () => {
    const municipality = await aMunicipality();
    const { personId } = await add(municipality, { name: 'Lies', role: 'coordinator' });
    return must(await link(municipality, personId)).token;
  };

  test('works once, and says until then whose it is', async () => {
    const token = await lost();
    expect(await linkOf(token)).toMatchObject({ name: 'Lies' });
    must(await choose(token));
    expect(await linkOf(token)).toBeNull();
    expect(await choose(token)).toMatchObject({ ok: false, code: 'link_used_up' });
  });

  test(`runs out after ${LINK_HOURS} hours`, async () => {
    const token = await onDay('2026-03-02', lost);
    expect(await onDay('2026-03-05', () => choose(token))).toMatchObject({ ok: false, code: 'link_used_up' });
    expect(await onDay('2026-03-04', () => choose(token))).toMatchObject({ ok: true });
  });

  test('ends all sessions of the person', async () => {
    const { email, personId, municipality } = await aPerson();
    const { sessionId } = await signedIn(email);
    const { token } = must(await linkByVvsg(municipality, personId));
    must(await choose(token, 'een heel ander wachtwoord'));
    expect(await sessionOf(sessionId)).toBeNull();
    expect(await signIn(email)).toBe('wrong');
    expect(await rows('select 1 from sessions where person_id = $1 and ended_at is null', [personId])).toEqual([]);
  });

  test('is kept as a hash alone', async () => {
    const token = await lost();
    expect(await rows('select 1 from one_time_links where token_hash = $1', [token])).toEqual([]);
    expect(await rows('select 1 from one_time_links where token_hash = $1', [digest(token)])).toHaveLength(1);
  });
});

describe('offering roles', () => {
  test('nobody offers one in another municipality, and an editor to none', async () => {
    const [municipality, other] = [await aMunicipality(), await aMunicipality()];
    const input = { name: 'Indringer', email: emailOf(), municipalityId: other.id, role: 'coordinator' };
    expect(await offerRole(...at(asCoordinator(municipality), municipality), input)).toMatchObject({ ok: false, code: 'not_found' });
    await expect(
      offerRole(...at(asEditor(municipality), municipality), { ...input, municipalityId: municipality.id }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    const adviser = atVvsg('adviser');
    await expect(offerRole(adviser, platformScope(adviser), input)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test.each([
    ['', 'required'],
    ['geen adres', 'not_an_email'],
    ['a@b.example, c@d.example', 'not_an_email'],
    ['"><script>"@voorbeeld.example', 'not_an_email'],
    [`${'a'.repeat(260)}@voorbeeld.example`, 'too_long'],
  ])('the address %j is refused', async (email, code) => {
    const municipality = await aMunicipality();
    const input = { name: 'Jo', email, municipalityId: municipality.id, role: 'reader' };
    expect(await offerRole(...at(asCoordinator(municipality), municipality), input)).toMatchObject({
      ok: false,
      code: 'invalid',
      fields: { email: { code } },
    });
  });
});
