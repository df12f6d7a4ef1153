import { sql } from 'drizzle-orm';
import { answerOf } from '@/lib/platform/auth/reader';
import { type CommandContext, command } from '@/lib/platform/command';
import { done, refused } from '@/lib/platform/result';
import { findRoleToEnd, listVvsgColleagues } from '../queries/people';
import { endAccessInput, personIdInput } from '../schema';

/** Ends one role of a colleague, at once: the next request of that person finds it gone. */
export const endAccess = command({
  name: 'endAccess',
  permission: 'manage_people',
  within: 'municipality',
  input: endAccessInput,
  record: findRoleToEnd,
  run: async ({ input, reader }) => {
    const ended = await answerOf(reader, sql<number>`end_access(${input.personId}::uuid, ${input.role})`);
    // Between the look and the ending somebody else may have ended a role: the function looks again, one ending at a time.
    if (ended !== 1) return refused(input.role === 'coordinator' ? 'last_coordinator' : 'not_found');
    return done(null);
  },
});

/** Ends somebody's role at VVSG, at once. Never the own one, nor the last administrator's: somebody must be able to let people in. */
export const endVvsgRole = command({
  name: 'endVvsgRole',
  permission: 'administer_platform',
  within: 'platform',
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
  async ({ actor, input: { personId }, reader, at }: CommandContext<{ personId: string }, 'platform'>) => {
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
  within: 'platform',
  input: personIdInput,
  run: accountTo(true),
});

/** Opens a closed account again, with the password it had. */
export const openAccount = command({
  name: 'openAccount',
  permission: 'administer_platform',
  within: 'platform',
  input: personIdInput,
  run: accountTo(false),
});
