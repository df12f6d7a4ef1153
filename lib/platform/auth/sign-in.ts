import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { credentials, people, sessions, signInAttempts } from '@/db/schema';
import { ATTEMPT_WINDOW_MINUTES, EMAIL_MAX, mayTryToSignIn, normaliseEmail, PASSWORD_MAX, SESSION_HOURS } from '@/lib/domain/people/rules';
import { rawMax, secretForm } from '@/lib/domain/texts/rules';
import { hoursAfter } from '../clock';
import { command } from '../command';
import { networksOf } from '../network-address';
import { done, refused } from '../result';
import { provenActor, VISITOR } from './actor';
import type { Transaction } from './reader';
import { SIGN_IN_SCOPE } from './scope';
import { digest, newToken } from './secrets';

const KEEP_FAILURES_HOURS = 24;
const KEEP_SUCCESSES_HOURS = 24 * 90;
/** OWASP's parameters for argon2id (19 MiB, 2 rounds, 1 lane). */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A password that was right: the attempt that counted it, and the hash that it was held against. */
export type Proof = { readonly attemptId: string; readonly passwordHash: string };

export type SignedIn = { readonly personId: string; readonly sessionId: string };

/** argon2id of a password in its one form, tens of milliseconds: never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return hash(secretForm(password), ARGON2ID);
}

/**
 * How a password fits a hash: in its one form, or only as it was typed, since it was kept so once. Whether there is a second try depends
 * on what was typed alone, so that its time does not tell of an account.
 */
async function fitOf(passwordHash: string, password: string): Promise<'form' | 'as_typed' | null> {
  const form = secretForm(password);
  if (await verify(passwordHash, form)) return 'form';
  return form !== password && (await verify(passwordHash, password)) ? 'as_typed' : null;
}

/** Keeps a password that was just proven in its one form, unless it was replaced meanwhile. */
const renewHash = command({
  name: 'renewPasswordHash',
  permission: 'anybody',
  silent: true,
  input: z.object({ personId: z.uuid(), from: z.string(), to: z.string() }),
  run: async ({ input, tx }) => {
    const [renewed] = await tx
      .update(credentials)
      .set({ passwordHash: input.to })
      .where(and(eq(credentials.personId, input.personId), eq(credentials.passwordHash, input.from)))
      .returning({ personId: credentials.personId });
    return renewed === undefined ? refused('wrong') : done(null);
  },
});

/** Counts the attempt, or refuses it with `too_many`; then tells what the password is to be held against. */
const tryToSignIn = command({
  name: 'tryToSignIn',
  permission: 'anybody',
  silent: true,
  input: z.object({ email: z.string(), account: z.string(), address: z.string(), site: z.string().nullable() }),
  run: async ({ input, tx, at }) => {
    // The account first, the address second, its site third, for everybody: nobody waits in a circle, and every attempt is counted.
    for (const held of [input.account, input.address, ...(input.site === null ? [] : [input.site])]) {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${held}))`);
    }
    const since = hoursAfter(at, -ATTEMPT_WINDOW_MINUTES / 60);
    const { accountHash, addressHash, siteHash, succeeded } = signInAttempts;
    const failed = sql`not ${succeeded} and ${signInAttempts.at} > ${since.toISOString()}::timestamptz`;
    const [counts] = await tx
      .select({
        accountFromAddress: sql<number>`(count(*) filter (where ${failed} and ${accountHash} = ${input.account} and ${addressHash} = ${input.address}))::int`,
        address: sql<number>`(count(*) filter (where ${failed} and ${addressHash} = ${input.address}))::int`,
        site: sql<number>`(count(*) filter (where ${failed} and ${siteHash} = ${input.site}))::int`,
        account: sql<number>`(count(*) filter (where ${failed} and ${accountHash} = ${input.account}))::int`,
        addressIsKnown: sql<boolean>`coalesce(bool_or(${succeeded} and ${accountHash} = ${input.account} and ${addressHash} = ${input.address}), false)`,
      })
      .from(signInAttempts)
      .where(sql`${accountHash} = ${input.account} or ${addressHash} = ${input.address} or ${siteHash} = ${input.site}`);
    if (!counts || !mayTryToSignIn(counts)) return refused('too_many');
    const attemptId = randomUUID();
    await tx
      .insert(signInAttempts)
      .values({ id: attemptId, accountHash: input.account, addressHash: input.address, siteHash: input.site, at });
    const [person] = await tx
      .select({ id: people.id, name: people.name, passwordHash: credentials.passwordHash, disabledAt: credentials.disabledAt })
      .from(people)
      .innerJoin(credentials, eq(credentials.personId, people.id))
      .where(eq(people.email, input.email));
    return done({ attemptId, person: person ?? null, passwordHash: person && !person.disabledAt ? person.passwordHash : null });
  },
});

/**
 * Holds an open account, so that closing it or a new password waits or is seen. False when it is closed, or when its password is no
 * longer the one that was proven: holding a password against its hash takes a while, outside the transaction.
 */
export async function holdAccount(tx: Transaction, personId: string, proof: Proof | null, strength: 'share' | 'update'): Promise<boolean> {
  const [account] = await tx
    .select({ personId: credentials.personId })
    .from(credentials)
    .where(
      and(
        eq(credentials.personId, personId),
        isNull(credentials.disabledAt),
        proof === null ? undefined : eq(credentials.passwordHash, proof.passwordHash),
      ),
    )
    .for(strength);
  return account !== undefined;
}

const openSession = command({
  name: 'signIn',
  permission: 'anybody',
  input: z.object({
    personId: z.uuid(),
    idHash: z.string(),
    proof: z.object({ attemptId: z.uuid(), passwordHash: z.string() }).nullable(),
  }),
  run: async ({ input, tx, at }) => {
    if (input.proof) await tx.update(signInAttempts).set({ succeeded: true }).where(eq(signInAttempts.id, input.proof.attemptId));
    await tx
      .delete(signInAttempts)
      .where(and(eq(signInAttempts.succeeded, false), lt(signInAttempts.at, hoursAfter(at, -KEEP_FAILURES_HOURS))));
    await tx.delete(signInAttempts).where(lt(signInAttempts.at, hoursAfter(at, -KEEP_SUCCESSES_HOURS)));
    if (!(await holdAccount(tx, input.personId, input.proof, 'share'))) return refused('wrong');
    const expiresAt = hoursAfter(at, SESSION_HOURS);
    await tx.insert(sessions).values({ idHash: input.idHash, personId: input.personId, createdAt: at, expiresAt });
    return done(null);
  },
});

export const endSession = command({
  name: 'signOut',
  permission: 'anybody',
  input: z.object({ idHash: z.string() }),
  run: async ({ input, tx, at }) => {
    await tx.update(sessions).set({ endedAt: at }).where(eq(sessions.idHash, input.idHash));
    return done(null);
  },
});

/** Held against when there is nobody or no password, so that both take the same time. */
let nobody: Promise<string> | undefined;

/**
 * Holds a password against an account, or says `wrong` (whatever is wrong) or `too_many`. Counted as a failed attempt until what
 * follows marks it. What follows takes the proof along, and asks whether it still counts. `address` is the network address of the caller.
 */
export async function provePassword(
  email: string,
  password: string,
  address: string,
): Promise<{ person: { id: string; name: string }; proof: Proof } | 'wrong' | 'too_many'> {
  if (email.length > rawMax(EMAIL_MAX) || password.length > rawMax(PASSWORD_MAX)) return 'wrong';
  const plain = normaliseEmail(email);
  if (plain.length > EMAIL_MAX || plain.includes('\u0000')) return 'wrong';
  const { near, site } = networksOf(address);
  const from = { address: digest(near), site: site && digest(site) };
  const attempt = await tryToSignIn(VISITOR, SIGN_IN_SCOPE, { email: plain, account: digest(plain), ...from });
  if (!attempt.ok) return 'too_many';
  const { attemptId, person, passwordHash } = attempt.value;
  nobody ??= hashPassword(newToken());
  const fit = await fitOf(passwordHash ?? (await nobody), password);
  if (fit === null || passwordHash === null || person === null) return 'wrong';
  if (fit === 'form') return { person, proof: { attemptId, passwordHash } };
  const to = await hashPassword(password);
  const renewed = await renewHash(VISITOR, SIGN_IN_SCOPE, { personId: person.id, from: passwordHash, to });
  // Somebody signed in with the same password at the same moment and renewed it: held against what stands there now.
  return renewed.ok ? { person, proof: { attemptId, passwordHash: to } } : provePassword(email, password, address);
}

/** Signs in, or says what `provePassword` says. */
export async function signInWithPassword(email: string, password: string, address: string): Promise<SignedIn | 'wrong' | 'too_many'> {
  const proven = await provePassword(email, password, address);
  return typeof proven === 'string' ? proven : ((await startSession(proven.person, proven.proof)) ?? 'wrong');
}

/** Opens a session for a person who has proven who they are; null when there is no such person, the account is closed, or the proof no longer counts. */
export async function startSession(person: { id: string; name: string }, proof: Proof | null): Promise<SignedIn | null> {
  const sessionId = newToken();
  const by = provenActor({ userId: person.id, name: person.name });
  const opened = await openSession(by, SIGN_IN_SCOPE, { personId: person.id, idHash: digest(sessionId), proof });
  return opened.ok ? { personId: person.id, sessionId } : null;
}
