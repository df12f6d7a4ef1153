import { describe, expect, test } from 'vitest';
import { changePassword, endOtherSessions } from '@/lib/domain/people/commands/passwords';
import { provenActor } from '@/lib/platform/auth/actor';
import { SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { digest } from '@/lib/platform/auth/secrets';
import { findSession } from '@/lib/platform/auth/session';
import { hashPassword, provePassword, type SignedIn, signInWithPassword, startSession } from '@/lib/platform/auth/sign-in';
import { must } from '@/lib/platform/result';
import { add, choose, linkByVvsg, PASSWORD } from '../../support/colleagues';
import { aMunicipality } from '../../support/people';

const ADDRESS = '198.51.100.61';
const NEW = 'een heel ander wachtwoord';
const HERS = 'zij koos dit wachtwoord zelf';

const prove = async (email: string) => {
  const proven = await provePassword(email, PASSWORD, ADDRESS);
  if (typeof proven === 'string') throw new Error(proven);
  return proven;
};
const signIn = async (email: string, password: string) => (await signInWithPassword(email, password, ADDRESS)) as SignedIn;
const opens = async (sessionId: string | undefined) => sessionId !== undefined && (await findSession(sessionId, 'nl', null)) !== null;

/** Somebody who is signed in, with a link of VVSG for a new password. */
async function recovering() {
  const here = await aMunicipality();
  const { personId, email } = await add(here);
  const { sessionId } = await signIn(email, PASSWORD);
  const { token } = must(await linkByVvsg(here, personId));
  const change = async (proof: Awaited<ReturnType<typeof prove>>['proof']) =>
    changePassword(provenActor({ userId: personId, name: 'Jo Peeters' }), SIGN_IN_SCOPE, {
      proof,
      passwordHash: await hashPassword(HERS),
      keep: digest(sessionId),
    });
  return { personId, email, sessionId, token, change };
}

describe('a password that was proven', () => {
  test('opens no session once a new one was chosen, and one that it opened before ends', async () => {
    const { email, token } = await recovering();
    const [late, early] = [await prove(email), await prove(email)];
    const before = await startSession(early.person, early.proof);
    expect(await opens(before?.sessionId)).toBe(true);
    must(await choose(token, NEW));
    expect(await startSession(late.person, late.proof)).toBeNull();
    expect(await opens(before?.sessionId)).toBe(false);
    expect(await opens((await signIn(email, NEW)).sessionId)).toBe(true);
  });

  test('opens no session at the same moment as a new one is chosen', async () => {
    for (let n = 0; n < 5; n += 1) {
      const { email, token } = await recovering();
      const { person, proof } = await prove(email);
      const [session, chosen] = await Promise.all([startSession(person, proof), choose(token, NEW)]);
      must(chosen);
      expect(await opens(session?.sessionId)).toBe(false);
    }
  });

  test('replaces no password that was chosen since', async () => {
    const { email, token, change } = await recovering();
    const { proof } = await prove(email);
    must(await choose(token, NEW));
    expect(await change(proof)).toMatchObject({ ok: false, code: 'wrong' });
    expect(await signInWithPassword(email, HERS, ADDRESS)).toBe('wrong');
    expect(await opens((await signIn(email, NEW)).sessionId)).toBe(true);
  });

  test('replaced first, the link that was made before chooses none any more', async () => {
    const { email, token, change } = await recovering();
    must(await change((await prove(email)).proof));
    expect(await choose(token, NEW)).toMatchObject({ ok: false, code: 'link_used_up' });
    expect(await opens((await signIn(email, HERS)).sessionId)).toBe(true);
  });

  test('is replaced by nobody whose session ended meanwhile', async () => {
    const { personId, email, sessionId, change } = await recovering();
    const { proof } = await prove(email);
    const elsewhere = await signIn(email, PASSWORD);
    const own = provenActor({ userId: personId, name: 'Jo Peeters' });
    must(await endOtherSessions(own, SIGN_IN_SCOPE, { keep: digest(elsewhere.sessionId) }));
    expect(await change(proof)).toMatchObject({ ok: false, code: 'signed_out' });
    expect([await opens(sessionId), await opens(elsewhere.sessionId)]).toEqual([false, true]);
    expect(await signInWithPassword(email, HERS, ADDRESS)).toBe('wrong');
  });
});
