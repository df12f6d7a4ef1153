import type { NextRequest } from 'next/server';
import createIntl from 'next-intl/middleware';

const toLanguage = createIntl({ locales: ['nl', 'en'], defaultLocale: 'nl', localePrefix: 'always', alternateLinks: false });

/** As the program's own: a nonce, a policy, a language. */
export default function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = `default-src 'self'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'`;
  request.headers.set('content-security-policy', policy);
  const response = toLanguage(request);
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: ['/((?!_next/).*)'] };
