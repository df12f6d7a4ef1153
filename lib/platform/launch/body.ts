import { IncomingMessage } from 'node:http';

/** What of a refused body is still read, in bytes: a browser shows the answer only after it has sent its part. */
const PATIENCE = 32 * 1024 * 1024;

/** A body that is no longer than this takes this much; a longer one doubles it, so that many small pieces cost no more than they are. */
const FIRST = 4 * 1024;

/** Whether a request says that it has a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * A request with a body, read to its end before anybody works on it: the same request with a known length. `too_large` when it is
 * longer than `limit` bytes, `busy` when `take` does not give the memory for it. Rejects when the client goes away.
 */
export async function withWholeBody(
  req: IncomingMessage,
  limit: number,
  take: (bytes: number) => boolean,
): Promise<IncomingMessage | 'too_large' | 'busy'> {
  let held = Buffer.alloc(0);
  let length = 0;
  const keep = (part: Buffer): 'too_large' | 'busy' | null => {
    if (length + part.length > limit) return 'too_large';
    if (length + part.length > held.length) {
      const room = Math.min(limit, Math.max(FIRST, 2 * held.length, length + part.length));
      if (!take(room - held.length)) return 'busy';
      const roomier = Buffer.allocUnsafeSlow(room);
      held.copy(roomier, 0, 0, length);
      held = roomier;
    }
    part.copy(held, length);
    length += part.length;
    return null;
  };
  // `for await` would destroy the request when it stops early, and with it the answer.
  const refusal = await new Promise<'too_large' | 'busy' | null>((resolve, reject) => {
    req.on('data', (part: Buffer) => {
      const why = keep(part);
      if (why === null) return;
      req.removeAllListeners('data');
      resolve(why);
    });
    req.on('end', () => resolve(null));
    req.on('error', reject);
  });
  if (refusal !== null) return refusal;

  const known = new IncomingMessage(req.socket);
  Object.assign(known, { method: req.method, url: req.url, httpVersion: req.httpVersion, rawHeaders: req.rawHeaders, complete: true });
  Object.assign(known.headers, req.headers, { 'content-length': String(length) });
  delete known.headers['transfer-encoding'];
  known.push(held.subarray(0, length));
  known.push(null);
  return known;
}

/** Reads on and throws away what a refused client still sends; one that never ends is cut off. */
export function drain(req: IncomingMessage): void {
  let read = 0;
  req.on('data', (part: Buffer) => {
    read += part.length;
    if (read > PATIENCE) req.socket.destroy();
  });
  req.on('error', () => {});
  req.resume();
}
