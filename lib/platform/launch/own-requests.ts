import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Peer } from './client-headers';

/**
 * Next asks itself, over this very server, for a page that holds an action when the page it was posted to does not, and for the page
 * that an action leads to. It passes on all headers of the request at hand, so a secret among them tells that request from others.
 */
const OWN = 'x-own-request';
const SECRET = randomUUID();

/** Set by Next when it passes an action on; from outside it would be a lie. */
const PASSED_ON = 'x-action-forwarded';

/** Who asks, and whether it is the program itself on behalf of a request that is being answered already. */
export interface Caller extends Peer {
  readonly isOwn: boolean;
}

/**
 * Takes a request in. Of one of our own, what was found out about the first request holds again: who asks, by which host, with which
 * protocol. An action goes to a page in the language of the page it was posted to; Next names the page by its pattern alone.
 */
export function takeIn(req: IncomingMessage, address: string, isTrusted: Peer['isTrusted']): Caller {
  const { headers } = req;
  const own = headers[OWN] === SECRET;
  headers[OWN] = SECRET;
  if (!own) {
    delete headers[PASSED_ON];
    return { address, isTrusted, isOwn: false };
  }
  headers.host = only(headers['x-forwarded-host']);
  if (headers[PASSED_ON] !== undefined) req.url = inLanguageOf(req.url ?? '', headers);
  return { address, isTrusted: (each) => each === address || isTrusted(each), isOwn: true };
}

/** `x-path` says what was asked for first. */
function inLanguageOf(pattern: string, headers: IncomingHttpHeaders): string {
  const [, locale = ''] = only(headers['x-path'])?.split(/[/?]/) ?? [];
  return pattern.replace('[locale]', locale);
}

const only = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' ? value : value?.[0]);
