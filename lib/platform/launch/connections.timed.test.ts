import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { guardConnections } from './connections';
import { LIMITS } from './limits';

const LARGE = Buffer.alloc(16 * 1024 * 1024, 'x');
const open: (Socket | Server)[] = [];

afterEach(() => {
  for (const each of open.splice(0)) 'destroy' in each ? each.destroy() : each.close().closeAllConnections();
});

/** `/large` is more than anybody takes at once, `/late` is answered after a while. */
async function serving(isTrusted: (address: string) => boolean, times = { stalled: 100, answer: 2_000 }): Promise<number> {
  const server = createServer((req, res) => {
    if (req.url === '/late') setTimeout(() => res.end('late'), 3 * times.stalled);
    else res.end(req.url === '/large' ? LARGE : 'small');
  });
  guardConnections(server, isTrusted, times);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  return (server.address() as AddressInfo).port;
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  open.push(socket);
  await new Promise((resolve) => socket.once('connect', resolve));
  return socket;
}

const ask = (socket: Socket, url: string) => socket.write(`GET ${url} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads until the other side ends; answers how much came, and rejects after a while. */
function readToEnd(socket: Socket): Promise<number> {
  let length = 0;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`still open after ${length} bytes`)), 5_000).unref();
    socket.on('data', (part: Buffer) => {
      length += part.length;
    });
    socket.once('close', () => resolve(length));
  });
}

test('who does not read the answer is cut off', async () => {
  const socket = await connected(await serving(() => false));
  ask(socket, '/large');
  await pause(500);
  expect(await readToEnd(socket)).toBeLessThan(LARGE.length);
});

test('who waits for an answer is not, nor who reads it slowly', async () => {
  const port = await serving(() => false, { stalled: 1_000, answer: 30_000 });
  const [waiting, slow] = [await connected(port), await connected(port)];
  ask(waiting, '/late');
  ask(slow, '/large');
  let length = 0;
  slow.on('data', (part: Buffer) => {
    length += part.length;
    slow.pause();
    setTimeout(() => slow.resume(), 1);
  });
  const heard = await new Promise<Buffer>((resolve) => waiting.once('data', resolve));
  expect(heard.toString()).toContain('late');
  await expect.poll(() => length, { timeout: 15_000 }).toBeGreaterThanOrEqual(LARGE.length);
}, 20_000);

test('an answer is read within its time, or not at all', async () => {
  const socket = await connected(await serving(() => false, { stalled: 1_000, answer: 300 }));
  ask(socket, '/large');
  const drip = setInterval(() => socket.read(1), 20);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await pause(600);
  clearInterval(drip);
  socket.resume();
  await closed;
});

test('one address has so many connections and no more; a trusted proxy as many as it wants', async () => {
  const { ofOne } = LIMITS.connections;
  const count = async (isTrusted: boolean) => {
    const port = await serving(() => isTrusted, { stalled: 5_000, answer: 5_000 });
    const sockets = await Promise.all(Array.from({ length: ofOne + 20 }, () => connected(port)));
    for (const socket of sockets) ask(socket, '/small');
    await expect.poll(() => sockets.every((socket) => socket.bytesRead > 0 || socket.destroyed), { timeout: 5_000 }).toBe(true);
    return { port, sockets, alive: sockets.filter((socket) => socket.bytesRead > 0).length };
  };
  const strangers = await count(false);
  expect(strangers.alive).toBe(ofOne);
  for (const socket of strangers.sockets) socket.destroy();
  await pause(100);
  const again = await connected(strangers.port);
  ask(again, '/small');
  await expect.poll(() => again.bytesRead).toBeGreaterThan(0);
  expect((await count(true)).alive).toBe(ofOne + 20);
});
