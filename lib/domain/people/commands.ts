import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import { credentials, oneTimeLinks, people, sessions, signInAttempts } from '@/db/schema';
import { answerOf, type Reader, type Transaction } from '@/lib/platform/auth/reader';
import { digest, newToken } from '@/lib/platform/auth/secrets';
import { hoursAfter } from '@/lib/platform/clock';
import { type CommandContext, command } from '@/lib/platform/command';
import { done, invalid, refused, unchanged } from '@/lib/platform/result';
import { getMunicipality } from '../municipalities/queries';
import { existsOn } from '../municipalities/rules';
import { listColleagues, listVvsgColleagues } from './queries';
import { LINK_HOURS, mayEndAccess, mayGiveRole, mayMakeLink } from './rules';
import { colleagueInput, endAccessInput, ownNameInput, passwordLinkInput, personIdInput, vvsgColleagueInput } from './schema';

/** What a new person is told once: the token of the link to choose a password; null for a person who was known already. */
export interface Added {
  readonly personId: string;
  /** Under which the person is known. */
  readonly name: string;
  readonly token: string | null;
}

/** The same for a colleague in a municipality. */
export interface AddedColleague extends Added {
  /** Had a role in this municipality before. */
  readonly wasHere: boolean;
}

/** Makes a link that is good for 72 hours, once. Null when this municipality may not make one for that person. */
async function makeLink(reader: Reader, personId: string, at: Date): Promise<string | null> {
  const token = newToken();
  const [from, until] = [at, hoursAfter(at, LINK_HOURS)].map((instant) => instant.toISOString());
  const link = sql<boolean>`make_link(${personId}::uuid, ${digest(token)}, ${from}::timestamptz, ${until}::timestamptz)`;
  return (await answerOf(reader, link)) ? token : null;
}

/**
 * Adds a colleague to a municipality with a role. Who is known already gets the role, and a link only when nobody else could make
 * one and no password was ever chosen. Refuses the field `role` with `has_role_already`.
 */
export const addColleague = command({
  name: 'addColleague',
  permission: 'manage_people',
  input: colleagueInput,
  run: async ({ input, actor, scope, reader, at, today }) => {
    const { name, email, municipalityId, role } = input;
    if (scope.municipalityId !== null && scope.municipalityId !== municipalityId) return refused('not_found');
    const may = mayGiveRole(role, scope.municipalityId);
    if (may !== 'yes') return refused('invalid', { fields: { role: { code: may } } });
    const here = (await listColleagues(reader, municipalityId)).find((colleague) => colleague.email === email);
    if (here?.roles.includes(role)) return refused('invalid', { fields: { role: { code: 'has_role_already' } } });
    const addition = sql<string | null>`add_person(${randomUUID()}::uuid, ${name}, ${email}, ${municipalityId}::uuid, ${role})`;
    const added = await answerOf(reader, addition);
    // Asked after the function held the municipality, so that a merger in between is seen.
    const municipality = await getMunicipality(reader, municipalityId);
    if (municipality === null) return refused('not_found');
    if (!existsOn(municipality, today)) return refused('municipality_ended');
    const colleague = (await listColleagues(reader, municipalityId)).find(({ personId }) => personId === added);
    if (colleague === undefined) return refused('failed');
    const { personId, hasPassword, isClosed, worksElsewhere } = colleague;
    if (isClosed) return invalid('email', 'account_closed');
    // VVSG reads along; to work for a municipality somebody else lets one in.
    if (scope.municipalityId === null && personId === actor.userId) return refused('own_role');
    const token = here === undefined && !hasPassword && !worksElsewhere ? await makeLink(reader, personId, at) : null;
    return done<AddedColleague>({ personId, name: colleague.name, token, wasHere: here !== undefined });
  },
});

/**
 * Makes a new link for a colleague who lost the password; the old password and the sessions stay until it is used. No municipality
 * means a colleague at VVSG.
 */
export const makePasswordLink = command({
  name: 'makePasswordLink',
  permission: 'manage_people',
  input: passwordLinkInput,
  run: async ({ input: { personId, municipalityId }, actor, scope, reader, at }) => {
    if (scope.municipalityId !== null && scope.municipalityId !== municipalityId) return refused('not_found');
    const colleagues = municipalityId === null ? await listVvsgColleagues(reader) : await listColleagues(reader, municipalityId);
    const colleague = colleagues.find((each) => each.personId === personId);
    if (colleague === undefined) return refused('not_found');
    const may = mayMakeLink(actor, colleague);
    if (may !== 'yes') return refused(may);
    const token = await makeLink(reader, personId, at);
    return token === null ? refused('works_elsewhere') : done({ token });
  },
});

/** Ends one role of a colleague, at once: the next request of that person finds it gone. */
export const endAccess = command({
  name: 'endAccess',
  permission: 'manage_people',
  input: endAccessInput,
  run: async ({ input, actor, reader }) => {
    const may = mayEndAccess(actor, await listColleagues(reader), input);
    if (may !== 'yes') return refused(may);
    const ended = await answerOf(reader, sql<number>`end_access(${input.personId}::uuid, ${input.role})`);
    // Between the look and the ending somebody else may have ended a role: the function looks again, one ending at a time.
    if (ended !== 1) return refused(input.role === 'coordinator' ? 'last_coordinator' : 'not_found');
    return done(null);
  },
});

/**
 * Gives somebody a role at VVSG. Who never chose a password gets a link; who is known by that address keeps the own name and password.
 * For the program itself there always is one: the first administrator, also again.
 */
export const addVvsgColleague = command({
  name: 'addVvsgColleague',
  permission: 'administer_platform',
  input: vvsgColleagueInput,
  run: async ({ actor, input, reader, at }) => {
    // Nobody takes the keys from oneself: there is always an administrator.
    if ((await listVvsgColleagues(reader)).some(({ personId, email }) => email === input.email && personId === actor.userId)) {
      return refused('own_role');
    }
    const addition = sql<string | null>`add_platform_person(${randomUUID()}::uuid, ${input.name}, ${input.email}, ${input.role})`;
    const personId = await answerOf(reader, addition);
    if (personId == null) return refused('last_administrator');
    // The program itself opens a closed account: it is the way back in.
    if (actor.userId === null) await answerOf(reader, accountChange(personId, false, at));
    const colleague = (await listVvsgColleagues(reader)).find((each) => each.personId === personId);
    if (colleague === undefined) return refused('failed');
    if (colleague.isClosed) return invalid('email', 'account_closed');
    const getsLink = actor.userId === null || !colleague.hasPassword;
    return done<Added>({ personId, name: colleague.name, token: getsLink ? await makeLink(reader, personId, at) : null });
  },
});

/** Ends somebody's role at VVSG, at once. Never the own one, nor the last administrator's: somebody must be able to let people in. */
export const endVvsgRole = command({
  name: 'endVvsgRole',
  permission: 'administer_platform',
  input: personIdInput,
  run: async ({ actor, input: { personId }, reader }) => {
    if (personId === actor.userId) return refused('own_role');
    const colleague = (await listVvsgColleagues(reader)).find((each) => each.personId === personId);
    if (colleague === undefined) return refused('not_found');
    const ended = await answerOf(reader, sql<number>`end_platform_role(${personId}::uuid)`);
    return ended === 1 ? done(null) : refused(colleague.role === 'administrator' ? 'last_administrator' : 'not_found');
  },
});

const accountTo =
  (closed: boolean) =>
  async ({ actor, input: { personId }, reader, at }: CommandContext<{ personId: string }>) => {
    if (personId === actor.userId) return refused('own_account');
    const before = (await listVvsgColleagues(reader)).find((each) => each.personId === personId);
    if ((await answerOf(reader, accountChange(personId, closed, at))) === 1) return done(null);
    const isLast = closed && before?.role === 'administrator' && !before.isClosed;
    return refused(isLast ? 'last_administrator' : 'account_unchanged');
  };

const accountChange = (personId: string, closed: boolean, at: Date) =>
  sql<number>`close_account(${personId}::uuid, ${closed}, ${at.toISOString()}::timestamptz)`;

/**
 * Closes an account, at once: it signs in nowhere, its sessions end and its links open nothing. Roles stay, for when it is opened
 * again. Refuses with `last_administrator`, and with `account_unchanged` when it was closed already or never was.
 */
export const closeAccount = command({
  name: 'closeAccount',
  permission: 'administer_platform',
  input: personIdInput,
  run: accountTo(true),
});

/** Opens a closed account again, with the password it had. */
export const openAccount = command({
  name: 'openAccount',
  permission: 'administer_platform',
  input: personIdInput,
  run: accountTo(false),
});

/** Uses a link: keeps the hash of the chosen password and ends all sessions of that person. Refuses with `link_used_up`. */
export const choosePassword = command({
  name: 'choosePassword',
  permission: 'anybody',
  input: z.object({ token: z.string().max(200), passwordHash: z.string() }),
  run: async ({ input, tx, at }) => {
    const [link] = await tx
      .update(oneTimeLinks)
      .set({ usedAt: at })
      .where(and(eq(oneTimeLinks.tokenHash, digest(input.token)), isNull(oneTimeLinks.usedAt), gt(oneTimeLinks.expiresAt, at)))
      .returning({ personId: oneTimeLinks.personId });
    if (!link) return refused('link_used_up');
    await replacePassword(tx, link.personId, input.passwordHash, at);
    return done({ personId: link.personId });
  },
});

/** Keeps the hash of a new password of one's own: the one before it was just proven by `attemptId`. Ends all sessions but `keep`. */
export const changePassword = command({
  name: 'changePassword',
  permission: 'anybody',
  input: z.object({ attemptId: z.uuid(), passwordHash: z.string(), keep: z.string() }),
  run: async ({ input, actor, tx, at }) => {
    if (actor.userId === null) return refused('signed_out');
    await tx.update(signInAttempts).set({ succeeded: true }).where(eq(signInAttempts.id, input.attemptId));
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
  input: z.object({ keep: z.string() }),
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
