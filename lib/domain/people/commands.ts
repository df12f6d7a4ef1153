import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { credentials, oneTimeLinks, sessions } from '@/db/schema';
import type { Reader } from '@/lib/platform/auth/reader';
import { digest, newToken } from '@/lib/platform/auth/secrets';
import { command } from '@/lib/platform/command';
import { done, refused } from '@/lib/platform/result';
import { LINK_HOURS } from './rules';
import { colleagueInput, vvsgColleagueInput } from './schema';

const HOUR_MS = 3_600_000;

/** What a new person is told once: the token of the link to choose a password; null for a person who was known already. */
export interface Added {
  readonly personId: string;
  readonly token: string | null;
}

/** Makes a link that is good for 72 hours, once. Null when this municipality may not make one for that person. */
async function makeLink({ tx }: Reader, personId: string, at: Date): Promise<string | null> {
  const token = newToken();
  const goodUntil = new Date(at.getTime() + LINK_HOURS * HOUR_MS);
  const [row] = await tx
    .select({
      made: sql<boolean>`make_link(${personId}::uuid, ${digest(token)}, ${at.toISOString()}::timestamptz, ${goodUntil.toISOString()}::timestamptz)`,
    })
    .from(sql`(select 1) as one`);
  return row?.made ? token : null;
}

/** Adds a colleague to a municipality with a role; a person who is known already gets the role and no new link. */
export const addColleague = command({
  name: 'addColleague',
  permission: 'manage_people',
  input: colleagueInput,
  run: async ({ input, scope, reader, tx, at }) => {
    if (scope.municipalityId !== null && scope.municipalityId !== input.municipalityId) return refused('not_found');
    const fresh = randomUUID();
    const [row] = await tx
      .select({ id: sql<string>`add_person(${fresh}::uuid, ${input.name}, ${input.email}, ${input.municipalityId}::uuid, ${input.role})` })
      .from(sql`(select 1) as one`);
    const personId = row?.id ?? fresh;
    return done<Added>({ personId, token: personId === fresh ? await makeLink(reader, personId, at) : null });
  },
});

/** Gives somebody a role at VVSG, with a link: the first administrator, an adviser, or one who lost the way in. */
export const addVvsgColleague = command({
  name: 'addVvsgColleague',
  permission: 'administer_platform',
  input: vvsgColleagueInput,
  run: async ({ input, reader, tx, at }) => {
    const [row] = await tx
      .select({ id: sql<string>`add_platform_person(${randomUUID()}::uuid, ${input.name}, ${input.email}, ${input.role})` })
      .from(sql`(select 1) as one`);
    if (!row) return refused('failed');
    return done<Added>({ personId: row.id, token: await makeLink(reader, row.id, at) });
  },
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
    await tx
      .update(oneTimeLinks)
      .set({ usedAt: at })
      .where(and(eq(oneTimeLinks.personId, link.personId), isNull(oneTimeLinks.usedAt)));
    await tx.update(credentials).set({ passwordHash: input.passwordHash }).where(eq(credentials.personId, link.personId));
    await tx
      .update(sessions)
      .set({ endedAt: at })
      .where(and(eq(sessions.personId, link.personId), isNull(sessions.endedAt)));
    return done({ personId: link.personId });
  },
});
