import { IncomingMessage } from 'node:http';

/** What of a refused body is still read, in bytes: a browser shows the answer only after it has sent its part. */
const PATIENCE = 32 * 1024 * 1024;

/**
 * A request whose body comes in chunks of unknown length, read to its end: the same request with a known length,
 * or null when it is longer than `limit` bytes. Rejects when the client goes away.
 */
export async function withKnownLength(req: IncomingMessage, limit: number): Promise<IncomingMessage | null> {
  const parts: Buffer[] = [];
  let length = 0;
  // `for await` would destroy the request when it stops early, and with it the answer.
  const whole = await new Promise<boolean>((resolve, reject) => {
    req.on('data', (part: Buffer) => {
      length += part.length;
      if (length > limit) {
        req.removeAllListeners('data');
        resolve(false);
      } else parts.push(part);
    });
    req.on('end', () => resolve(true));
    req.on('error', reject);
  });
  if (!whole) return null;

  const known = new IncomingMessage(req.socket);
  Object.assign(known, { method: req.method, url: req.url, httpVersion: req.httpVersion, rawHeaders: req.rawHeaders, complete: true });
  Object.assign(known.headers, req.headers, { 'content-length': String(length) });
  delete known.headers['transfer-encoding'];
  known.push(Buffer.concat(parts));
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
