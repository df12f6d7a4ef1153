import { AsyncLocalStorage } from 'node:async_hooks';
import pino from 'pino';
import { env } from './env';

/** Shared by the launcher and the built application, which are bundled apart. */
const shared = globalThis as typeof globalThis & { tweespanRequest?: AsyncLocalStorage<string> };
shared.tweespanRequest ??= new AsyncLocalStorage<string>();
const requests = shared.tweespanRequest;

/** Runs `work` as part of the request with this id: every log line says so. */
export function withRequestId<T>(id: string, work: () => T): T {
  return requests.run(id, work);
}

/** JSON lines with the id of the request, on standard output. Codes, ids and counts only: no names, addresses or texts of people. */
export const log = pino({
  level: level(),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  mixin: () => {
    const request = requests.getStore();
    return request === undefined ? {} : { request };
  },
  serializers: { err: describeError },
  redact: { paths: ['password', 'token', 'email', 'name', 'cookie', 'authorization'].flatMap((key) => [key, `*.${key}`]), remove: true },
});

function level(): string {
  try {
    return env().LOG_LEVEL;
  } catch {
    // The launcher says which setting is wrong.
    return 'info';
  }
}

/** What a log may say of an error: what and where, never the values that a query or a row carried. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: withoutAddresses(String(error)) };
  const known: Record<string, unknown> = { ...error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const fromDatabase = 'severity' in error || 'query' in error;
  return {
    type: error.name,
    ...(fromDatabase ? {} : { message: withoutAddresses(error.message) }),
    ...pick(known, ['code', 'digest', 'constraint_name', 'constraint', 'table_name', 'table', 'column_name', 'routine']),
    where: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** A text of a library with the e-mail addresses, the values of a query and what opens something taken out. */
export function withoutAddresses(text: string): string {
  return withoutTokens(text.replace(/\bparams: .*/s, 'params: ...')).replace(/[^\s"'<>(]+@[^\s"'<>)]+/g, '...@...');
}

/** A text or an address without what opens something: the last part of a link or of an agenda, and whatever is as long as a token, wherever it stands. */
export function withoutTokens(text: string): string {
  return text.replace(/(\/(?:link|calendar)\/)[^/?#\s"'<>]+/gi, '$1...').replace(/[\w-]{43,}/g, '...');
}

function pick(from: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => typeof from[key] === 'string').map((key) => [key, from[key]]));
}
