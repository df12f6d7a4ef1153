import { connection } from '@/db/client';
import { now } from './clock';
import { isDatabaseAway } from './database-away';
import { tellOfNoAnswer } from './database-news';
import { log } from './log';

export type Health = { readonly status: 'ok'; readonly database: 'pglite' | 'postgres' } | { readonly status: 'unavailable' };

/** How long an answer is given again without asking the database, and how long the database may take, in milliseconds. */
const FRESH = 1000;
const LATEST = 3000;

let last: { readonly at: number; readonly health: Promise<Health> } | undefined;

/** Does the database answer? Asked at most once a second, however many ask. Never throws. */
export function health(): Promise<Health> {
  const at = now().getTime();
  if (last === undefined || at - last.at >= FRESH) last = { at, health: ask() };
  return last.health;
}

async function ask(): Promise<Health> {
  try {
    return { status: 'ok', database: await inTime(assertDatabaseAnswers()) };
  } catch (err) {
    if (isDatabaseAway(err)) tellOfNoAnswer(err);
    else log.error({ err }, 'the database does not answer');
    return { status: 'unavailable' };
  }
}

/** Pings the database of this process and tells its kind. Throws when it does not answer. */
export async function assertDatabaseAnswers(): Promise<'pglite' | 'postgres'> {
  const open = await connection();
  await open.ping();
  return open.kind;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${LATEST} ms`)), LATEST);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
