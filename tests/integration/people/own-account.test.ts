import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { changePassword, choosePassword, correctOwnName, endOtherSessions, makePasswordLink } from '@/lib/domain/people/commands/passwords';
import { findOwnAccount } from '@/lib/domain/people/queries/people';
import { ATTEMPTS_PER_ACCOUNT_AND_ADDRESS } from '@/lib/domain/people/rules';
import { VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { digest } from '@/lib/platform/auth/secrets';
import { findSession } from '@/lib/platform/auth/session';
import { hashPassword, provePassword, type SignedIn, signInWithPassword } from '@/lib/platform/auth/sign-in';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { letIn } from '../../support/joining';
import { aMunicipality, asCoordinator, at } from '../../support/people';

const PASSWORD = 'een lange zin met spaties';
const OTHER = 'een heel ander wachtwoord';
const HOME = '198.51.100.31';

/** A person who is signed in here and in one other place. */
async function signedInTwice() {
  const municipality = await aMunicipality();
  const coordinator = at(asCoordinator(municipality), municipality);
  const email = `${randomUUID()}@voorbeeld.example`;
  const input = { name: 'Jo Peeters', email, municipalityId: municipality.id, role: 'reader' };
  const { personId } = await letIn(...coordinator, input, PASSWORD);
  const sessions = [await signInWithPassword(email, PASSWORD, HOME), await signInWithPassword(email, PASSWORD, HOME)] as SignedIn[];
  const [here = '', there = ''] = sessions.map(({ sessionId }) => sessionId);
  const actor = (await findSession(here, 'nl', null))?.actor ?? VISITOR;
  return { municipality, coordinator, email, personId, actor, here, there };
}

const opens = async (sessionId: string) => (await findSession(sessionId, 'nl', null)) !== null;
const prove = (email: string, password: string, address = HOME) => provePassword(email, password, address);

describe('changing the own password', () => {
  test('keeps this session, ends the others, and uses up a link that was made before', async () => {
    const { municipality, coordinator, email, personId, actor, here, there } = await signedInTwice();
    const link = must(await makePasswordLink(...coordinator, { personId, municipalityId: municipality.id }));
    const proven = await prove(email, PASSWORD);
    if (typeof proven === 'string') throw new Error(proven);
    expect(proven.person.id).toBe(personId);
    const input = { proof: proven.proof, passwordHash: await hashPassword(OTHER), keep: digest(here) };
    must(await changePassword(actor, SIGN_IN_SCOPE, input));
    expect([await opens(here), await opens(there)]).toEqual([true, false]);
    expect(await signInWithPassword(email, PASSWORD, HOME)).toBe('wrong');
    expect(await signInWithPassword(email, OTHER, HOME)).toMatchObject({ personId });
    const late = await choosePassword(VISITOR, SIGN_IN_SCOPE, { token: link.token, passwordHash: 'x' });
    expect(late).toMatchObject({ ok: false, code: 'link_used_up' });
    const [event] = await rows<{ actor_id: string }>("select actor_id from events where command = 'changePassword' and actor_id = $1", [
      personId,
    ]);
    expect(event?.actor_id).toBe(personId);
  });

  test('a wrong current password counts as an attempt to sign in, and is held back with them', async () => {
    const { email } = await signedInTwice();
    const address = '203.0.113.31';
    for (let n = 0; n < ATTEMPTS_PER_ACCOUNT_AND_ADDRESS; n += 1) expect(await prove(email, 'mis', address)).toBe('wrong');
    expect(await prove(email, PASSWORD, address)).toBe('too_many');
    expect(await signInWithPassword(email, PASSWORD, address)).toBe('too_many');
  });

  test('is for a person alone', async () => {
    const input = { proof: { attemptId: randomUUID(), passwordHash: 'x' }, passwordHash: 'x', keep: 'x' };
    expect(await changePassword(VISITOR, SIGN_IN_SCOPE, input)).toMatchObject({ ok: false, code: 'signed_out' });
    expect(await endOtherSessions(VISITOR, SIGN_IN_SCOPE, { keep: 'x' })).toMatchObject({ ok: false, code: 'signed_out' });
    const { municipality, actor } = await signedInTwice();
    await expect(changePassword(actor, municipalityScope(actor, municipality.id), input)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the own sessions', () => {
  test('are counted, and all others end with one press; those of somebody else stay', async () => {
    const [jo, other] = [await signedInTwice(), await signedInTwice()];
    const account = () => withActor(jo.actor, SIGN_IN_SCOPE, (reader) => findOwnAccount(reader, jo.here));
    expect(await account()).toEqual({ email: jo.email, places: [jo.municipality.name], otherSessions: 1 });
    must(await endOtherSessions(jo.actor, SIGN_IN_SCOPE, { keep: digest(jo.here) }));
    expect([await opens(jo.here), await opens(jo.there)]).toEqual([true, false]);
    expect([await opens(other.here), await opens(other.there)]).toEqual([true, true]);
    expect(await account()).toEqual({ email: jo.email, places: [jo.municipality.name], otherSessions: 0 });
    expect(await withActor(VISITOR, SIGN_IN_SCOPE, (reader) => findOwnAccount(reader, jo.here))).toBeNull();
  });
});

describe('correcting the own name', () => {
  const nameOf = async (id: string) => (await rows<{ name: string }>('select name from people where id = $1', [id]))[0]?.name;

  test('counts at the next click, is kept in the history, and changes nobody else', async () => {
    const { actor, personId, here } = await signedInTwice();
    const other = await signedInTwice();
    must(await correctOwnName(actor, SIGN_IN_SCOPE, { name: '  Jo   Peters ' }));
    expect([await nameOf(personId), await nameOf(other.personId)]).toEqual(['Jo Peters', 'Jo Peeters']);
    const found = await findSession(here, 'nl', null);
    expect(found?.actor.name).toBe('Jo Peters');
    const again = found?.actor ?? VISITOR;
    expect(await correctOwnName(again, SIGN_IN_SCOPE, { name: 'Jo Peters' })).toMatchObject({ ok: true, unchanged: true });
    const told = await rows(
      "select e.actor_name as by, a.before ->> 'name' as was, a.after ->> 'name' as becomes from audit_rows a join events e on e.id = a.event_id where e.command = 'correctOwnName' and a.subject_id = $1",
      [personId],
    );
    expect(told).toEqual([{ by: 'Jo Peeters', was: 'Jo Peeters', becomes: 'Jo Peters' }]);
  });

  test('not by a visitor, not to nothing, not to what cannot be kept', async () => {
    const { actor, personId } = await signedInTwice();
    expect(await correctOwnName(VISITOR, SIGN_IN_SCOPE, { name: 'X' })).toMatchObject({ ok: false, code: 'signed_out' });
    for (const name of ['', '   ', 'a\u0000b', '\ud800', 'x'.repeat(1_000)])
      expect(await correctOwnName(actor, SIGN_IN_SCOPE, { name })).toMatchObject({ ok: false, fields: { name: expect.anything() } });
    expect(await nameOf(personId)).toBe('Jo Peeters');
  });
});
