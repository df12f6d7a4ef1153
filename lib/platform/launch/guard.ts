import { BlockList, isIP } from 'node:net';

/** Judges a request before Next sees it. Pure: no socket, no setting is read here. */

export interface GuardRules {
  /** The address people type, or undefined: then the program answers to its local names. */
  readonly publicUrl: string | undefined;
  /** The name or address that is listened on. */
  readonly host: string;
}

export interface Incoming {
  readonly method: string;
  readonly url: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly https: boolean;
  /** As the client announces it, in bytes; 0 when it does not. */
  readonly length: number;
}

/**
 * Above this a body is refused unread, in bytes: one limit for every action, since Next decodes a body before it knows the action. The
 * largest that a form honestly sends, a year with all its lines or the notes of a partnership, stays below it. Equal to `serverActions.bodySizeLimit`.
 */
export const BODY_LIMIT = 64 * 1024;

export const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'OPTIONS'];

/** Why a request is refused, and the status that goes with it. */
export const REFUSALS = { malformed: 400, origin: 403, method: 405, too_large: 413, host: 421, busy: 503 } as const;
export type RefusalCode = keyof typeof REFUSALS;

/** The reason to refuse, or null. */
export function judge(request: Incoming, rules: GuardRules): RefusalCode | null {
  if (!METHODS.includes(request.method)) return 'method';
  // Absolute addresses (`GET http://elsewhere/`) are for proxies, and we are none.
  if (!request.url.startsWith('/') || !isReadable(request.url)) return 'malformed';
  if (!isOurHost(request.host, rules)) return 'host';
  if (request.method === 'POST' && !isOurOrigin(request, rules)) return 'origin';
  if (request.length > BODY_LIMIT) return 'too_large';
  return null;
}

/** A path that cannot be decoded, or holds a NUL, leads nowhere; further in it would be an error of ours. */
function isReadable(url: string): boolean {
  try {
    return !decodeURIComponent(url.split('?')[0] ?? '').includes('\0');
  } catch {
    return false;
  }
}

const LOCAL_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Local names are always ours (a check of the machine's own, a proxy that rewrites Host); the public name when there is one.
 * Anything else is forged, or a name that was made to point here.
 */
function isOurHost(host: string | undefined, { publicUrl, host: listening }: GuardRules): boolean {
  const parts = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i.exec(host ?? '');
  if (parts === null) return false;
  const name = (parts[1] ?? '').toLowerCase();
  if (LOCAL_NAMES.includes(name) || name === bracketed(listening).toLowerCase()) return true;
  return publicUrl !== undefined && host?.toLowerCase() === new URL(publicUrl).host;
}

/** A form of another site, and a program that does not say where it comes from, change nothing here. */
function isOurOrigin({ origin, host, https }: Incoming, { publicUrl }: GuardRules): boolean {
  return origin !== undefined && origin === (publicUrl ?? new URL(`${https ? 'https' : 'http'}://${host}`).origin);
}

/** An IPv6 address as it stands in an address line. */
export function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** A list of addresses and networks (`10.0.0.0/8`) as something that can be asked. */
export function networks(parts: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const part of parts) {
    const [address = '', bits] = part.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
