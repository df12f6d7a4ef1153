import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { readEnv } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { guardedServer } from './http-server';
import { LIMITS, tally } from './limits';

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>;
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.restoreAllMocks();
});

/** A server before `handle`, behind a proxy that names who asks. */
async function serving(handle: Handle) {
  const settings = readEnv({ TRUSTED_PROXIES: '127.0.0.1', LOG_LEVEL: 'silent' });
  const { server } = guardedServer(settings, () => handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    /** Asks as the client with this address; `body` is sent in pieces, and null is the end of it. `length` is what is announced. */
    ask: (from: string, body: readonly (string | null)[] = [null], path = '/', length?: number, more: IncomingHttpHeaders = {}) => {
      const method = body[0] === null ? 'GET' : 'POST';
      const headers = { ...more, 'x-forwarded-for': from, origin, ...(length === undefined ? {} : { 'content-length': length }) };
      const asking = request({ port, host: '127.0.0.1', method, path, headers, agent: false });
      const status = new Promise<number | undefined>((resolve) => {
        asking.on('response', (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        asking.on('error', () => resolve(undefined));
      });
      for (const part of body) part === null ? asking.end() : asking.write(part);
      return { asking, status };
    },
  };
}

const lengthOf: Handle = async (req, res) => {
  let length = 0;
  for await (const part of req) length += part.length;
  res.end(String(length));
};

test('one caller behind a proxy has so many requests at once; others are answered meanwhile', async () => {
  const held: ServerResponse[] = [];
  const { ask } = await serving(async (req, res) => {
    if (req.url === '/held') held.push(res);
    else res.end();
  });
  const { ofOne } = LIMITS.requests;
  const asked = Array.from({ length: ofOne + 5 }, () => ask('192.0.2.1', [null], '/held').status);
  await expect.poll(() => held.length).toBe(ofOne);
  expect(await ask('192.0.2.1').status).toBe(503);
  expect(await ask('192.0.2.2').status).toBe(200);
  for (const res of held) res.end();
  expect((await Promise.all(asked)).filter((status) => status === 503)).toHaveLength(5);
  await expect.poll(() => ask('192.0.2.1').status).toBe(200);
});

test('an office that asks for more than its share at once waits a moment, and everybody is answered', async () => {
  const { ask } = await serving(async (_req, res) => void setTimeout(() => res.end(), 50));
  const asked = Array.from({ length: LIMITS.requests.ofOne + LIMITS.waiting.ofOne }, () => ask('192.0.2.1').status);
  expect((await Promise.all(asked)).filter((status) => status !== 200)).toEqual([]);
});

test('what the program asks itself at the limit of requests and bodies is answered', async () => {
  const budget = { inAll: 10_000, ofOne: 5_000 };
  vi.spyOn(LIMITS, 'requests', 'get').mockReturnValue({ inAll: 1, ofOne: 1 });
  vi.spyOn(LIMITS, 'bodies', 'get').mockReturnValue(budget);
  const { ask } = await serving(async (req, res) => {
    if (req.url === '/again') return lengthOf(req, res);
    const { 'x-own-request': secret, 'x-forwarded-host': host } = req.headers;
    const passedOn = { 'x-own-request': secret, 'x-forwarded-host': host };
    const { status } = ask('127.0.0.1', ['x'.repeat(budget.ofOne), null], '/again', undefined, passedOn);
    res.writeHead((await status) ?? 500).end();
  });
  expect(await ask('192.0.2.1', ['x'.repeat(4_000), null]).status).toBe(200);
  expect(await ask('192.0.2.1', ['x'.repeat(4_000), null], '/again', undefined, { 'x-own-request': 'guessed' }).status).toBe(200);
});

test('networks of one IPv6 caller count together', async () => {
  const held: ServerResponse[] = [];
  const { ask } = await serving(async (_req, res) => void held.push(res));
  for (let n = 0; n < LIMITS.requests.ofOne; n += 1) ask(`2001:db8::${n + 1}`);
  await expect.poll(() => held.length).toBe(LIMITS.requests.ofOne);
  expect(await ask('2001:db8::ffff:1').status).toBe(503);
});

test('bodies beyond the common budget are refused at once, and the budget comes back', async () => {
  vi.spyOn(LIMITS, 'bodies', 'get').mockReturnValue({ inAll: 200_000, ofOne: 100_000 });
  const { ask } = await serving(lengthOf);
  const part = 'x'.repeat(30_000);
  const open = ['192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.2', '192.0.2.3'].map((from) => ask(from, [part]));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await ask('192.0.2.1', [part, part, null]).status).toBe(503);
  expect(await ask('192.0.2.9', [part, part, null]).status).toBe(503);
  expect(await ask('192.0.2.9', ['x', null]).status).toBe(200);
  for (const { asking } of open) asking.destroy();
  await expect.poll(() => ask('192.0.2.1', [part, part, null]).status).toBe(200);
});

test('an upload that is broken off reaches nobody and is no error', async () => {
  const errors = vi.spyOn(log, 'error');
  const warnings: Error[] = [];
  const warned = (warning: Error) => warnings.push(warning);
  process.on('warning', warned);
  let reached = 0;
  const { ask } = await serving(async (req, res) => {
    reached += 1;
    await lengthOf(req, res);
  });
  for (let n = 0; n < 20; n += 1) {
    const { asking, status } = ask('192.0.2.1', ['some of it'], '/', n % 2 === 0 ? 1_000 : undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
    asking.destroy();
    await status;
  }
  expect(await ask('192.0.2.1', ['all of it', null]).status).toBe(200);
  process.off('warning', warned);
  expect({ reached, errors: errors.mock.calls, warnings }).toEqual({ reached: 1, errors: [], warnings: [] });
});

test('who holds nothing is not remembered', () => {
  const { take, give } = tally({ inAll: 1, ofOne: 1 });
  for (let n = 0; n < 3; n += 1) {
    expect(take(`caller ${n}`, 1)).toBe(true);
    give(`caller ${n}`, 1);
  }
});
