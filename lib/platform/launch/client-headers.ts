import type { IncomingHttpHeaders } from 'node:http';
import { hasHttps } from '@/lib/platform/env';
import { plainAddress } from '@/lib/platform/network-address';
import { isRouterState, ROUTER_STATE } from './router-state';

/** Headers that speak for Next or for us inside the process; from outside they are lies. */
const INTERNAL = /^(x-middleware-|x-invoke-|x-now-|x-matched-path$|x-next-|next-resume$|x-nonce$|x-request-id$|content-security-policy)/;

export interface Peer {
  /** Address at the other end of the socket. */
  readonly address: string;
  readonly isTrusted: (address: string) => boolean;
}

/**
 * Rewrites the headers of a request in place: what only we may say is dropped, and the forwarding headers say what is true:
 * one address in `x-forwarded-for`, our own host, the real protocol. Believed are only trusted proxies.
 */
export function cleanHeaders(headers: IncomingHttpHeaders, peer: Peer, publicUrl: string | undefined): void {
  const address = clientAddress(headers, peer);
  const https = isHttps(headers, peer, publicUrl);
  if (!isRouterState(headers[ROUTER_STATE])) delete headers[ROUTER_STATE];
  for (const name of Object.keys(headers)) {
    if (INTERNAL.test(name) || name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip') delete headers[name];
  }
  if (publicUrl !== undefined) headers.host = new URL(publicUrl).host;
  headers['x-forwarded-for'] = address;
  headers['x-forwarded-host'] = headers.host;
  headers['x-forwarded-proto'] = https ? 'https' : 'http';
}

/** Did the visitor use https? */
export function isHttps(headers: IncomingHttpHeaders, peer: Peer, publicUrl: string | undefined): boolean {
  if (publicUrl !== undefined) return hasHttps({ PUBLIC_URL: publicUrl });
  return peer.isTrusted(peer.address) && last(headers['x-forwarded-proto']) === 'https';
}

/**
 * The nearest address that is none of our proxies: each proxy adds at the right the one that it heard from. What is no address says
 * nothing, and the proxy that added it is who called.
 */
export function clientAddress(headers: IncomingHttpHeaders, peer: Peer): string {
  const heard = String(headers['x-forwarded-for'] ?? '').split(',');
  let nearest = peer.address;
  while (peer.isTrusted(nearest)) {
    const next = plainAddress(heard.pop() ?? '');
    if (next === null) break;
    nearest = next;
  }
  return nearest;
}

function last(value: string | string[] | undefined): string {
  return (
    String(value ?? '')
      .split(',')
      .pop()
      ?.trim()
      .toLowerCase() ?? ''
  );
}
