import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Env, hasHttps } from '@/lib/platform/env';
import { log, withoutTokens, withRequestId } from '@/lib/platform/log';
import { networksOf, plainAddress } from '@/lib/platform/network-address';
import { follow, type RequestOutcome } from '@/lib/platform/request-outcome';
import { securityHeaders } from '@/lib/platform/security-headers';
import { drain, hasBody, withWholeBody } from './body';
import { cleanHeaders, clientAddress, isHttps } from './client-headers';
import { guardConnections } from './connections';
import { BODY_LIMIT, judge, METHODS, networks, REFUSALS, type RefusalCode } from './guard';
import { LIMITS, TIMES, tally } from './limits';
import { takeIn } from './own-requests';
import { refusalAnswer } from './refusal-page';
import { turns } from './turns';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** A request that takes longer is worth a line in the log, in milliseconds. */
const SLOW = 1000;

/** Eleven wait for the end of a page; Node warns from the eleventh on. */
const LISTENERS_OF_AN_ANSWER = 20;

export interface GuardedServer {
  readonly server: Server;
  /** No request is kept waiting any more: answers close their connection. */
  drain(): void;
}

/** The server in front of Next: it judges each request, cleans its headers, and dresses each answer. `handle` is asked when it is ready. */
export function guardedServer(settings: Env, handle: () => Handler): GuardedServer {
  const dressing = Object.entries(securityHeaders(hasHttps(settings)));
  const rules = { publicUrl: settings.PUBLIC_URL, host: settings.HOST };
  const isTrusted = networks(settings.TRUSTED_PROXIES);
  const counting = settings.COUNT_SQL === '1' ? statementCounter() : null;
  const [requests, bodies] = [turns(LIMITS.requests, LIMITS.waiting), tally(LIMITS.bodies)];
  let draining = false;

  function hasTurn(who: string, res: ServerResponse): Promise<boolean> {
    const turn = requests.ask(who);
    res.once('close', turn.end);
    return turn.hasCome;
  }

  async function answer(req: IncomingMessage, res: ServerResponse, id: string, goOn: () => void): Promise<void> {
    for (const [name, value] of dressing) res.setHeader(name, value);
    res.setHeader('x-request-id', id);
    if (draining) res.setHeader('connection', 'close');
    watch(req, res);

    const peer = takeIn(req, plainAddress(req.socket.remoteAddress ?? '') ?? '', isTrusted);
    const who = networksOf(clientAddress(req.headers, peer)).near;
    // The first request holds room for the ones that it leads to: refused, they would look to Next like an empty answer.
    if (!peer.isOwn && !(await hasTurn(who, res))) return res.destroyed ? undefined : refuse(req, res, 'busy', id);
    const { method = '', url = '' } = req;
    const { host, origin } = req.headers;
    const length = Number(req.headers['content-length'] ?? 0);
    const refusal = judge({ method, url, host, origin, length, https: isHttps(req.headers, peer, settings.PUBLIC_URL) }, rules);
    if (refusal !== null) return refuse(req, res, refusal, id);
    if (method === 'OPTIONS') {
      drain(req);
      res.writeHead(204, { allow: METHODS.join(', ') }).end();
      return;
    }

    goOn();
    let held = 0;
    res.once('close', () => bodies.give(who, held));
    const take = (bytes: number) => {
      if (peer.isOwn) return true;
      const taken = bodies.take(who, bytes);
      if (taken) held += bytes;
      return taken;
    };
    const whole = hasBody(req) ? await withWholeBody(req, BODY_LIMIT, take) : req;
    if (typeof whole === 'string') return refuse(req, res, whole, id);
    cleanHeaders(whole.headers, peer, settings.PUBLIC_URL);
    whole.headers['x-request-id'] = id;
    const onward = () => (counting === null ? handle()(whole, res) : counting(whole, res, handle()));
    await follow((outcome) => {
      correctBlame(res, method, outcome);
      return onward();
    });
  }

  const listener = (goOn: (res: ServerResponse) => void) => (req: IncomingMessage, res: ServerResponse) => {
    const id = randomUUID();
    // Next, its compression and what counts requests each wait for the end of an answer, and go with it: that is no leak.
    res.setMaxListeners(LISTENERS_OF_AN_ANSWER);
    withRequestId(id, () =>
      answer(req, res, id, () => goOn(res)).catch((err: unknown) => {
        if (req.destroyed && !req.complete) return res.destroy();
        log.error({ err }, 'a request failed');
        if (res.headersSent) res.destroy();
        else send(req, res, 500, refusalAnswer('broken', req.url ?? '', req.headers, id));
      }),
    );
  };
  const server = createServer(
    {
      headersTimeout: TIMES.headers,
      requestTimeout: TIMES.request,
      connectionsCheckingInterval: 2_000,
      keepAliveTimeout: 65_000,
      requireHostHeader: false,
    },
    listener(() => {}),
  );
  guardConnections(server, isTrusted);
  // A client that asks before it sends gets its refusal instead of sending in vain.
  server.on(
    'checkContinue',
    listener((res) => res.writeContinue()),
  );
  server.on('clientError', (_error, socket) => refuseRaw(socket));
  // Only in development a connection speaks another protocol: the browser waits there for rebuilt code.
  const upgraded = new Set<Duplex>();
  server.on('upgrade', (_req, socket) => {
    if (settings.NODE_ENV !== 'development') return refuseRaw(socket);
    upgraded.add(socket);
    socket.once('close', () => upgraded.delete(socket));
  });

  function refuseRaw(socket: Duplex): void {
    const lines = dressing.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    if (socket.writable) socket.end(`HTTP/1.1 400 Bad Request\r\n${lines}content-length: 0\r\nconnection: close\r\n\r\n`);
  }
  return {
    server,
    drain: () => {
      draining = true;
      for (const socket of upgraded) socket.destroy();
    },
  };
}

/** After so many seconds it is worth asking again. */
const RETRY_AFTER_S = 10;

/**
 * Next answers everything that fails with 500. A database that does not answer is a 503; a posted body that Next cannot read, before
 * any action began, is the sender's mistake, a 400.
 */
function correctBlame(res: ServerResponse, method: string, outcome: Readonly<RequestOutcome>): void {
  const writeHead = res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => ServerResponse;
  res.writeHead = ((status: number, ...rest: unknown[]) => {
    const told = status === 500 ? blamed(method, outcome) : status;
    if (told === 503) res.setHeader('retry-after', RETRY_AFTER_S);
    res.statusCode = told;
    return writeHead(told, ...rest);
  }) as typeof res.writeHead;
}

function blamed(method: string, { reached, databaseAway }: Readonly<RequestOutcome>): number {
  if (databaseAway) return 503;
  return method === 'POST' && !reached ? 400 : 500;
}

function refuse(req: IncomingMessage, res: ServerResponse, code: RefusalCode, id: string): void {
  if (code === 'method') res.setHeader('allow', METHODS.join(', '));
  if (code === 'busy') res.setHeader('retry-after', RETRY_AFTER_S);
  log[code === 'busy' ? 'warn' : 'debug']({ code }, 'refused');
  send(req, res, REFUSALS[code], refusalAnswer(code, req.url ?? '', req.headers, id));
}

function send(req: IncomingMessage, res: ServerResponse, status: number, { type, body }: { type: string; body: string }): void {
  drain(req);
  res.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), 'cache-control': 'no-store' });
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** One line for an answer that failed or took long, at level debug for each. Never a query, never the secret of a link or an agenda. */
function watch(req: IncomingMessage, res: ServerResponse): void {
  const begun = performance.now();
  const line = { method: req.method, path: pathOf(req.url) };
  res.once('close', () => {
    const ms = Math.round(performance.now() - begun);
    const facts = { ...line, status: res.statusCode, ms };
    // Of 503 the reason has a line of its own.
    if (res.statusCode === 503) log.debug(facts, 'not answered');
    else if (res.statusCode >= 500) log.error(facts, 'failed');
    else if (ms >= SLOW) log.warn(facts, 'slow');
    else log.debug(facts, 'answered');
  });
}

function pathOf(url: string | undefined): string {
  const path = (url ?? '').split('?')[0] ?? '';
  return withoutTokens(path).slice(0, 200);
}

/** For tests (COUNT_SQL=1): a log line with the number of statements of each request that made any. */
function statementCounter(): (req: IncomingMessage, res: ServerResponse, handle: Handler) => Promise<void> {
  const shared = globalThis as typeof globalThis & { tweespanStatements?: AsyncLocalStorage<string[]> };
  shared.tweespanStatements ??= new AsyncLocalStorage<string[]>();
  const store = shared.tweespanStatements;
  return (req, res, handle) => {
    const statements: string[] = [];
    const path = pathOf(req.url);
    res.once('close', () => {
      if (statements.length > 0) log.info({ path, statements: statements.length, sql: statements }, 'statements');
    });
    return store.run(statements, () => handle(req, res));
  };
}
