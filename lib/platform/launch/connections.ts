import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { networksOf, plainAddress } from '@/lib/platform/network-address';
import { LIMITS, TIMES, tally } from './limits';

/** No caller holds too many connections, and none is held by somebody who does not read. A trusted proxy speaks for many. */
export function guardConnections(
  server: Server,
  isTrusted: (address: string) => boolean,
  times: Pick<typeof TIMES, 'stalled' | 'answer'> = TIMES,
): void {
  const connections = tally(LIMITS.connections);
  const answering = new Map<Socket, number>();
  server.on('connection', (socket) => {
    const address = plainAddress(socket.remoteAddress ?? '') ?? '';
    if (isTrusted(address)) return;
    const who = networksOf(address).near;
    if (connections.take(who, 1)) socket.once('close', () => connections.give(who, 1));
    else socket.destroy();
  });
  const follow = ({ socket }: IncomingMessage, res: ServerResponse) => {
    const late = setTimeout(() => socket.destroy(), times.answer).unref();
    answering.set(socket, (answering.get(socket) ?? 0) + 1);
    res.once('close', () => {
      clearTimeout(late);
      const left = (answering.get(socket) ?? 0) - 1;
      if (left > 0) answering.set(socket, left);
      else answering.delete(socket);
    });
  };
  server.on('request', follow);
  server.on('checkContinue', follow);
  // Silent is also who waits for an answer that is not there yet: only an answer that is not taken, or no question, ends a connection.
  server.setTimeout(times.stalled, (socket) => {
    if (socket.writableLength > 0 || !answering.has(socket)) socket.destroy();
  });
}
