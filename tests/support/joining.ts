import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { credentials, people } from '@/db/schema';
import type { Actor } from '@/lib/domain/access/rules';
import { acceptRole, type Offered, offerRole, offerVvsgRole } from '@/lib/domain/people/commands/offering';
import { provenActor, SYSTEM, VISITOR } from '@/lib/platform/auth/actor';
import { DEMONSTRATION_PASSWORD } from '@/lib/platform/auth/demonstration';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope, type Scope, SIGN_IN_SCOPE } from '@/lib/platform/auth/scope';
import { digest } from '@/lib/platform/auth/secrets';
import { hashPassword, startSession } from '@/lib/platform/auth/sign-in';
import { must, type Result } from '@/lib/platform/result';

/** Somebody who accepted a role. */
export interface Joined {
  readonly personId: string;
  readonly email: string;
}

/** Who stands among the people under that address. */
async function accountOf(email: string) {
  const [found] = await withActor(VISITOR, SIGN_IN_SCOPE, ({ tx }) =>
    tx
      .select({ id: people.id, name: people.name, passwordHash: credentials.passwordHash })
      .from(people)
      .leftJoin(credentials, eq(credentials.personId, people.id))
      .where(eq(people.email, email)),
  );
  return found;
}

/** The first password of that address with the link of an offer, and so the yes. */
export async function acceptNew({ name, email, token }: Pick<Offered, 'name' | 'email' | 'token'>, password = DEMONSTRATION_PASSWORD) {
  const account = await accountOf(email);
  const by = provenActor({ userId: account?.id ?? randomUUID(), name: account?.name ?? name });
  return acceptRole(by, SIGN_IN_SCOPE, { token, passwordHash: await hashPassword(password) });
}

/** The yes of who signs in with that account. */
export async function acceptAs({ id, name = 'Iemand' }: { id: string; name?: string }, token: string) {
  const signedIn = await startSession({ id, name }, null);
  return acceptIn(signedIn && digest(signedIn.sessionId), { id, name }, token);
}

/** The yes of that person in a session, which may have ended. */
export const acceptIn = (session: string | null, { id, name }: { id: string; name: string }, token: string) =>
  acceptRole(provenActor({ userId: id, name }), SIGN_IN_SCOPE, { token, session });

/** The yes of whoever has the address: with the account that there is, or with a first password. */
export async function accepted(offer: Result<Offered>, password = DEMONSTRATION_PASSWORD): Promise<Joined> {
  const offered = must(offer);
  const account = await accountOf(offered.email);
  must(account?.passwordHash ? await acceptAs(account, offered.token) : await acceptNew(offered, password));
  return { personId: (await accountOf(offered.email))?.id ?? '', email: offered.email };
}

/** A role in a municipality, offered by that actor and accepted. */
export const letIn = async (actor: Actor, scope: Scope, input: unknown, password = DEMONSTRATION_PASSWORD): Promise<Joined> =>
  accepted(await offerRole(actor, scope, input), password);

/** A role at VVSG, offered by the program itself and accepted. */
export const letInAtVvsg = async (input: unknown, password = DEMONSTRATION_PASSWORD): Promise<Joined> =>
  accepted(await offerVvsgRole(SYSTEM, platformScope(SYSTEM), input), password);
