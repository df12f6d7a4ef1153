import { type Env, hasHttps } from '@/lib/platform/env';

/** A warning for whoever starts it behind a web server that it is not told of: https ends there, so there is one. */
export function unnamedProxy(settings: Pick<Env, 'PUBLIC_URL' | 'TRUSTED_PROXIES'>): string[] {
  if (!hasHttps(settings) || settings.TRUSTED_PROXIES.length > 0) return [];
  return [
    'TRUSTED_PROXIES names nobody: everybody behind the web server that ends https counts as one visitor, in attempts to sign in, requests and connections. Set it to the address of that web server.',
  ];
}
