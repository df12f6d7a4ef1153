import { hash } from '@node-rs/argon2';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { signInWithPassword } from '@/lib/platform/auth/sign-in';
import { emailOf, offer } from '../../support/colleagues';
import { rows } from '../../support/database';
import { accepted } from '../../support/joining';
import { aMunicipality } from '../../support/people';

/** How often a password was held against a hash. */
const tries = vi.hoisted(() => ({ count: 0 }));
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  const verify: typeof real.verify = (...given) => {
    tries.count += 1;
    return real.verify(...given);
  };
  return { ...real, verify };
});

/** One password as two keyboards make it. */
const COMPOSED = 'drie caf\u00e9s te Li\u00e8ge';
const APART = COMPOSED.normalize('NFD');

const signIn = (email: string, password: string) => signInWithPassword(email, password, '198.51.100.77');
const withPassword = async (password: string) => accepted(await offer(await aMunicipality()), password);
const hashOf = async (email: string) => {
  const [row] = await rows<{ hash: string }>(
    'select c.password_hash as hash from credentials c join people p on p.id = c.person_id where p.email = $1',
    [email],
  );
  return row?.hash;
};

beforeEach(() => {
  tries.count = 0;
});

describe('a password with an accent', () => {
  test.each([
    [COMPOSED, APART],
    [APART, COMPOSED],
    [COMPOSED, COMPOSED.replaceAll(' ', '\u00a0')],
  ])('chosen on one keyboard signs in on another: %j, %j', async (chosen, typed) => {
    const { email, personId } = await withPassword(chosen);
    for (const each of [chosen, typed]) expect(await signIn(email, each)).toMatchObject({ personId });
    expect(await signIn(email, `${typed}e\u0301`)).toBe('wrong');
  });

  test('that was kept as it was typed still signs in, and from then on on every keyboard', async () => {
    const { email, personId } = await withPassword(COMPOSED);
    const old = await hash(APART);
    await rows('update credentials set password_hash = $2 where person_id = $1', [personId, old]);
    expect(await signIn(email, COMPOSED)).toBe('wrong');
    expect(await signIn(email, APART)).toMatchObject({ personId });
    expect(await hashOf(email)).not.toBe(old);
    for (const each of [COMPOSED, APART]) expect(await signIn(email, each)).toMatchObject({ personId });
  });

  test.each([COMPOSED, APART, 'een wachtwoord zonder meer'])('takes as many tries with an account as without: %j', async (typed) => {
    const { email } = await withPassword('een heel ander wachtwoord');
    expect(await signIn(email, typed)).toBe('wrong');
    const withAccount = tries.count;
    expect(await signIn(emailOf(), typed)).toBe('wrong');
    expect(tries.count - withAccount).toBe(withAccount);
  });
});
