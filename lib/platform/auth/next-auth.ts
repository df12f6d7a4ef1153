import { eq } from 'drizzle-orm';
import { cookies, headers } from 'next/headers';
import { NextRequest } from 'next/server';
import NextAuth, { getServerSession, type NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { people } from '@/db/schema';
import { SESSION_HOURS } from '@/lib/domain/people/rules';
import { cookieName, cookieOptions } from '../cookies';
import { DATABASE_AWAY } from '../database-away';
import { env } from '../env';
import { isUuid } from '../text';
import { VISITOR } from './actor';
import { isDemonstration } from './demonstration';
import { withActor } from './reader';
import { SIGN_IN_SCOPE } from './scope';
import { signInWithPassword, startSession } from './sign-in';

type WithSession = { sessionId?: string };

/** The address of the caller: the launcher drops what a client says of it unless a trusted proxy stands before us. */
export async function callerAddress(): Promise<string> {
  return (await headers()).get('x-forwarded-for')?.split(',')[0]?.trim() ?? '';
}

const password = CredentialsProvider({
  id: 'password',
  credentials: { email: {}, password: {} },
  authorize: async (given) => {
    const outcome = await signInWithPassword(given?.email ?? '', given?.password ?? '', await callerAddress());
    if (outcome === 'too_many') throw new Error('too_many');
    return outcome === 'wrong' ? null : { id: outcome.personId, sessionId: outcome.sessionId };
  },
});

/** To become one of the made-up people; refuses outside the demonstration. */
const demonstration = CredentialsProvider({
  id: 'demonstration',
  credentials: { person: {} },
  authorize: async (given) => {
    if (!isDemonstration() || !isUuid(given?.person ?? '')) return null;
    const person = await withActor(VISITOR, SIGN_IN_SCOPE, ({ tx }) =>
      tx
        .select({ id: people.id, name: people.name })
        .from(people)
        .where(eq(people.id, given?.person ?? '')),
    );
    const signedIn = person[0] === undefined ? null : await startSession(person[0], null);
    return signedIn && { id: signedIn.personId, sessionId: signedIn.sessionId };
  },
});

const cookie = (name: string) => ({ name: cookieName(name), options: cookieOptions() });

/** The token in the cookie only carries the id of a session, which is looked up at every request. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    providers: [password, demonstration],
    session: { strategy: 'jwt', maxAge: SESSION_HOURS * 3600 },
    cookies: { sessionToken: cookie('session'), csrfToken: cookie('csrf'), callbackUrl: cookie('callback') },
    pages: { signIn: '/nl/sign-in', signOut: '/nl/account', error: '/nl/sign-in' },
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, sessionId: (user as WithSession).sessionId } : token),
      session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sessionId }),
      redirect: ({ baseUrl }) => baseUrl,
    },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  };
}

type RouteContext = { params: Promise<{ nextauth: string[] }> };

function authHandler(request: NextRequest, context: RouteContext): Promise<Response> {
  return NextAuth(authOptions())(request, context) as Promise<Response>;
}

/** The id of the session that the cookie of this request carries, or null. */
export async function sessionIdOfRequest(): Promise<string | null> {
  const session = (await getServerSession(authOptions())) as WithSession | null;
  return session?.sessionId ?? null;
}

/** Calls next-auth's own handler in process and passes its cookies on, so that signing in works without JavaScript. */
async function call(path: string[], form?: Record<string, string>): Promise<Response> {
  const [incoming, jar] = [await headers(), await cookies()];
  const request = new NextRequest(`http://${incoming.get('host')}/api/auth/${path.join('/')}`, {
    method: form ? 'POST' : 'GET',
    headers: { cookie: jar.toString(), ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
    ...(form ? { body: new URLSearchParams(form) } : {}),
  });
  const response = await authHandler(request, { params: Promise.resolve({ nextauth: path }) });
  for (const line of response.headers.getSetCookie()) passOn(line, jar);
  return response;
}

function passOn(line: string, jar: Awaited<ReturnType<typeof cookies>>): void {
  const [pair = '', ...rest] = line.split('; ');
  const attributes = new Map(rest.map((part) => [part.split('=')[0]?.toLowerCase(), part.split('=')[1]]));
  const at = pair.indexOf('=');
  const expires = attributes.get('expires');
  jar.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
    httpOnly: attributes.has('httponly'),
    secure: attributes.has('secure'),
    sameSite: 'lax',
    path: '/',
    ...(expires ? { expires: new Date(expires) } : {}),
  });
}

async function csrfToken(): Promise<string> {
  return ((await (await call(['csrf'])).json()) as { csrfToken: string }).csrfToken;
}

/** Signs the browser in by one of the providers. Answers why it did not. */
export async function signInBy(
  provider: 'password' | 'demonstration',
  given: Record<string, string>,
): Promise<'signed_in' | 'wrong' | 'too_many' | 'unavailable'> {
  const response = await call(['callback', provider], { ...given, csrfToken: await csrfToken(), callbackUrl: '/', json: 'true' });
  const { url } = (await response.json()) as { url: string };
  const error = new URL(url, 'http://localhost').searchParams.get('error');
  if (response.ok && error === null) return 'signed_in';
  if (error === DATABASE_AWAY) return 'unavailable';
  return error === 'too_many' ? 'too_many' : 'wrong';
}

/** Takes the cookie of this browser away. The session itself is ended by `endSession`. */
export async function dropCookie(): Promise<void> {
  await call(['signout'], { csrfToken: await csrfToken(), callbackUrl: '/', json: 'true' });
}
