import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ATTEMPTS_PER_ACCOUNT_AND_ADDRESS, ATTEMPTS_PER_ADDRESS, ATTEMPTS_PER_SITE } from '@/lib/domain/people/rules';
import { digest } from '@/lib/platform/auth/secrets';
import { hashPassword, signInWithPassword } from '@/lib/platform/auth/sign-in';
import { networksOf } from '@/lib/platform/network-address';
import { rows } from '../../support/database';

const PASSWORD = 'een lange zin met spaties';

const emailOf = () => `${randomUUID()}@voorbeeld.example`;

/** Somebody who can sign in; answers the address. */
async function anAccount(): Promise<string> {
  const [id, email] = [randomUUID(), emailOf()];
  await rows(
    "insert into people (id, name, email) select $1::uuid, 'Jo Peeters', $2 from (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) as e",
    [id, email],
  );
  await rows('insert into credentials (person_id, password_hash) values ($1, $2)', [id, await hashPassword(PASSWORD)]);
  return email;
}

/** So many failed attempts, each on an account of its own; without a network each from one of its own too. */
async function failuresOf({ network, site, many }: { network: string | null; site: string; many: number }): Promise<void> {
  await rows(
    "insert into sign_in_attempts (id, account_hash, address_hash, site_hash, at) select gen_random_uuid(), 'account ' || n, coalesce($1::text, 'network ' || n), $2, now() from generate_series(1, $3::int) n",
    [network && digest(network), digest(site), many],
  );
}

test('attempts from one IPv6 network are counted together, whatever address of it they come from', async () => {
  const network = `2001:db8:${randomUUID().slice(0, 4)}:1`;
  await failuresOf({ network: networksOf(`${network}::1`).near, site: 'another', many: ATTEMPTS_PER_ADDRESS - 1 });
  expect(await signInWithPassword(emailOf(), 'mis', `${network}::2`)).toBe('wrong');
  expect(await signInWithPassword(emailOf(), 'mis', `${network}:a:b:c:d`)).toBe('too_many');
  expect(await signInWithPassword(emailOf(), 'mis', `${network.replace(/1$/, '2')}::1`)).toBe('wrong');
});

test('a stranger who changes networks within one site is held back, and nobody whom the account knows', async () => {
  const email = await anAccount();
  const site = `2001:db8:${randomUUID().slice(0, 4)}`;
  expect(await signInWithPassword(email, PASSWORD, `${site}:7::1`)).toMatchObject({ sessionId: expect.any(String) });
  await failuresOf({ network: null, site: networksOf(`${site}::`).site ?? '', many: ATTEMPTS_PER_SITE });
  expect(await signInWithPassword(emailOf(), 'mis', `${site}:8::1`)).toBe('too_many');
  expect(await signInWithPassword(email, PASSWORD, `${site}:8::1`)).toBe('too_many');
  expect(await signInWithPassword(email, PASSWORD, `${site}:7:1:2:3:4`)).toMatchObject({ sessionId: expect.any(String) });
});

test('an IPv4 address that is dressed as IPv6 is the same address', async () => {
  const email = await anAccount();
  for (let n = 0; n < ATTEMPTS_PER_ACCOUNT_AND_ADDRESS; n += 1) {
    expect(await signInWithPassword(email, 'mis', n % 2 === 0 ? '203.0.113.3' : '::ffff:cb00:7103')).toBe('wrong');
  }
  expect(await signInWithPassword(email, PASSWORD, '203.0.113.3')).toBe('too_many');
});
