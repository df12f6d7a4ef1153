import { DatabaseInUse } from '@/db/lock';
import { OwnerNeeded } from '@/db/owner';
import { EnvError } from '@/lib/platform/env';

/** A reason not to go on, in one sentence for the person at the keyboard. */
export class Stop extends Error {
  override readonly name = 'Stop';
}

/** Runs a command's work; what goes wrong ends the process with 1 and one sentence, without a stack. */
export async function orStop(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  }
}

/** What to tell about an error at start. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Stop || error instanceof EnvError) return error.message;
  if (error instanceof DatabaseInUse) return `The embedded database is in use by process ${error.pid}: stop that server first.`;
  if (error instanceof OwnerNeeded) return `The database is not ready: ${error.message}.`;
  const text = messageOf(error);
  return `Tweespan cannot start: ${text.split('\n')[0]}`;
}

/** The embedded database throws plain objects with a message too. */
function messageOf(error: unknown): string {
  const message: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : error;
  return typeof message === 'string' ? message : JSON.stringify(error);
}

const UNREACHABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody answers at that host and port',
  ENOTFOUND: 'that host is not known',
  EAI_AGAIN: 'that host cannot be looked up now',
  EHOSTUNREACH: 'that host cannot be reached',
  ETIMEDOUT: 'that host does not answer',
  CONNECT_TIMEOUT: 'that host does not answer',
  ECONNRESET: 'the connection was cut off',
  CONNECTION_CLOSED: 'the connection was cut off',
  '28P01': 'the login or the password is wrong',
  '28000': 'that login may not connect',
  '3D000': 'that database does not exist',
  '42501': 'that login has too few rights',
  '53300': 'the server has no connection left',
  '57P03': 'the server is still starting',
};

/** Turns what a connection to PostgreSQL can meet into a `Stop` that names the setting; passes on anything else. */
export async function reaching<T>(setting: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = UNREACHABLE[(cause as { code?: string }).code ?? ''];
    throw reason === undefined ? error : new Stop(`${setting} does not work: ${reason}.`);
  }
}
