import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import { credentials, oneTimeLinks, people, sessions, signInAttempts } from '@/db/schema';
import { answerOf, type Reader, type Transaction } from '@/lib/platform/auth/reader';
import { digest, newToken } from '@/lib/platform/auth/secrets';
import { holdAccount } from '@/lib/platform/auth/sign-in';
import { hoursAfter } from '@/lib/platform/clock';
import { command } from '@/lib/platform/command';
import { done, invalid, refused, unchanged } from '@/lib/platform/result';
import { findPasswordLink } from '../queries/links';
import { findAccountAt, listColleagues, listVvsgColleagues } from '../queries/people';
import { LINK_HOURS, linkRefusal } from '../rules';
import { addressInput, changePasswordInput, choosePasswordInput, keptSessionInput, ownNameInput, passwordLinkInput } from '../schema';

/** Makes a link that is good for 72 hours, once. Null when whoever asks may not make one for that person. */
async function makeLink(reader: Reader, personId: string, at: Date): Promise<string | null> {
  const token = newToken();
  const [from, until] = [at, hoursAfter(at, LINK_HOURS)].map((instant) => instant.toISOString());
  const link = sql<boolean>`make_link(${personId}::uuid, ${digest(token)}, ${from}::timestamptz, ${until}::timestamptz)`;
  return (await answerOf(reader, link)) ? token : null;
}

/**
 * Makes a new link for a colleague who lost the password, good for 72 hours, once; the old password and the sessions stay until it is
 * used. No municipality means a colleague at VVSG.
 */
export const makePasswordLink = command({
  name: 'makePasswordLink',
  permission: 'manage_people',
  input: passwordLinkInput,
  run: async ({ input: { personId, municipalityId }, actor, municipalityId: maker, reader, at }) => {
    if (maker !== null && maker !== municipalityId) return refused('not_found');
    const colleagues = municipalityId === null ? await listVvsgColleagues(reader) : await listColleagues(reader, municipalityId);
    const colleague = colleagues.find((each) => each.personId === personId);
    if (colleague === undefined) return refused('not_found');
    const refusal = linkRefusal(actor, colleague);
    if (refusal !== null) return refusal;
    const token = await makeLink(reader, personId, at);
    return token === null ? refused('works_elsewhere') : done({ token });
  },
});

/**
 * Makes a new link for the account of an address, whatever it opens: for who works nowhere now, or whose address somebody else claimed.
 * Refuses the field `email` with `no_account`.
 */
export const makeLinkForAddress = command({
  name: 'makeLinkForAddress',
  permission: 'administer_platform',
  within: 'platform',
  input: addressInput,
  run: async ({ input: { email }, actor, reader, at }) => {
    const account = await findAccountAt(reader, email);
    if (account === null) return invalid('email', 'no_account');
    const refusal = linkRefusal(actor, account);
    if (refusal !== null) return invalid('email', refusal.code);
    const token = await makeLink(reader, account.personId, at);
    return token === null ? refused('failed') : done({ name: account.name, email, token });
  },
});

/**
 * Uses a link for a lost password: keeps the hash of the chosen one and ends all sessions of that person. Whether the link may is asked
 * now, with the account held: since it was made the person may have accepted a role elsewhere. Refuses with `link_used_up`.
 */
export const choosePassword = command({
  name: 'choosePassword',
  permission: 'anybody',
  input: choosePasswordInput,
  run: async ({ input, reader, tx, at }) => {
    await holdAccountOf(tx, input.token);
    const link = await findPasswordLink(reader, input.token);
    if (link === null) return refused('link_used_up');
    const [used] = await tx
      .update(oneTimeLinks)
      .set({ usedAt: at })
      .where(and(eq(oneTimeLinks.tokenHash, digest(input.token)), isNull(oneTimeLinks.usedAt)))
      .returning({ personId: oneTimeLinks.personId });
    if (used === undefined) return refused('link_used_up');
    await replacePassword(tx, used.personId, input.passwordHash, at);
    return done({ personId: used.personId });
  },
});

/**
 * Keeps the hash of a new password of one's own: the one before it was just proven. Ends all sessions but `keep`. Refuses with `wrong`
 * when the password was replaced since it was proven, and with `signed_out` when the session at hand ended.
 */
export const changePassword = command({
  name: 'changePassword',
  permission: 'anybody',
  input: changePasswordInput,
  run: async ({ input, actor, tx, at }) => {
    if (actor.userId === null) return refused('signed_out');
    if (!(await holdAccount(tx, actor.userId, input.proof, 'update'))) return refused('wrong');
    if (!(await isSessionOpen(tx, actor.userId, input.keep, at))) return refused('signed_out');
    await tx.update(signInAttempts).set({ succeeded: true }).where(eq(signInAttempts.id, input.proof.attemptId));
    await replacePassword(tx, actor.userId, input.passwordHash, at, input.keep);
    return done(null);
  },
});

/** Corrects the own name. What the history says already stays as the person was called then. */
export const correctOwnName = command({
  name: 'correctOwnName',
  permission: 'anybody',
  input: ownNameInput,
  run: async ({ input: { name }, actor, tx }) => {
    if (actor.userId === null) return refused('signed_out');
    if (name === actor.name) return unchanged(null);
    await tx.update(people).set({ name }).where(eq(people.id, actor.userId));
    return done(null);
  },
});

/** Signs out everywhere but here. `keep` is the hash of this session's id. */
export const endOtherSessions = command({
  name: 'endOtherSessions',
  permission: 'anybody',
  input: keptSessionInput,
  run: async ({ input, actor, tx, at }) => {
    if (actor.userId === null) return refused('signed_out');
    await endSessions(tx, actor.userId, at, input.keep);
    return done(null);
  },
});

/** A new password: links that were not used yet and sessions begun with the old one open nothing any more. */
async function replacePassword(tx: Transaction, personId: string, passwordHash: string, at: Date, keep?: string): Promise<void> {
  await tx.update(credentials).set({ passwordHash }).where(eq(credentials.personId, personId));
  await tx
    .update(oneTimeLinks)
    .set({ usedAt: at })
    .where(and(eq(oneTimeLinks.personId, personId), isNull(oneTimeLinks.usedAt)));
  await endSessions(tx, personId, at, keep);
}

async function endSessions(tx: Transaction, personId: string, at: Date, keep?: string): Promise<void> {
  const others = keep === undefined ? undefined : ne(sessions.idHash, keep);
  await tx
    .update(sessions)
    .set({ endedAt: at })
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt), others));
}

/** Whether that session is one of this person and has not ended. It is held, so that signing out waits. */
async function isSessionOpen(tx: Transaction, personId: string, idHash: string, at: Date): Promise<boolean> {
  const [session] = await tx
    .select({ idHash: sessions.idHash })
    .from(sessions)
    .where(and(eq(sessions.idHash, idHash), eq(sessions.personId, personId), isNull(sessions.endedAt), gt(sessions.expiresAt, at)))
    .for('update');
  return session !== undefined;
}

/** Holds the account of a link, so that accepting a role and closing the account wait or are seen. */
async function holdAccountOf(tx: Transaction, token: string): Promise<void> {
  await tx
    .select({ personId: credentials.personId })
    .from(credentials)
    .innerJoin(oneTimeLinks, eq(oneTimeLinks.personId, credentials.personId))
    .where(eq(oneTimeLinks.tokenHash, digest(token)))
    .for('update', { of: credentials });
}
