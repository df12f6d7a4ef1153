import { type NextRequest, NextResponse } from 'next/server';
import createIntl from 'next-intl/middleware';
import { env, hasHttps } from '@/lib/platform/env';
import { routing } from '@/lib/platform/i18n/routing';
import { inSmallLetters, municipalityOfPath } from '@/lib/platform/municipality-address';
import { rememberedAs, remembering } from '@/lib/platform/remembering';
import { pagePolicy } from '@/lib/platform/security-headers';

const localeCookie = typeof routing.localeCookie === 'object' ? { ...routing.localeCookie, secure: hasHttps() } : routing.localeCookie;
const toLanguage = createIntl({ ...routing, localeCookie });

/** Of every page, the missing ones too: its nonce, its policy and its language. Who may enter is decided by the page itself, never here. */
export default function proxy(request: NextRequest) {
  const small = request.method === 'POST' ? null : inSmallLetters(request.nextUrl.pathname);
  if (small !== null) {
    const address = request.nextUrl.clone();
    address.pathname = small;
    return NextResponse.redirect(address, 308);
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = pagePolicy(nonce, env().NODE_ENV === 'development');
  request.headers.set('content-security-policy', policy);
  request.headers.set('x-nonce', nonce);
  // What was asked for, so that signing in leads back to it; `_rsc` is the browser code's own.
  const asked = new URLSearchParams(request.nextUrl.search);
  asked.delete('_rsc');
  request.headers.set('x-path', `${request.nextUrl.pathname}${asked.size > 0 ? `?${asked}` : ''}`);
  const response = toLanguage(request);
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  const last = municipalityOfPath(request.nextUrl.pathname);
  // What is fetched beforehand was not visited; and a cookie beside the answer of an action would have the whole page drawn again.
  if (last !== null && request.method !== 'POST' && !request.headers.has('next-router-prefetch'))
    response.cookies.set(rememberedAs('municipality'), last, remembering());
  return response;
}

/** Left out are only Next's own files, the API, the icons and what has one address in every language: a missing page whose address has a dot is a page too. */
export const config = { matcher: ['/((?!_next/|api/|icon\\.svg$|favicon\\.ico$|robots\\.txt$|\\.well-known/change-password$).*)'] };
