import { afterAll, beforeAll, expect, test } from 'vitest';
import { crash } from '../../support/children.mjs';
import { administrator, createDatabase } from '../../support/logins';
import { postgresServer } from '../../support/postgres.mjs';
import { serveBarely } from '../../support/served-barely.mjs';
import { halt } from '../../support/stopping';

/** As many ask at once, on and on. */
const AT_ONCE = 25;
const REQUESTS = 60;
const AWAY_MS = 4_000;
/** Within this a request is answered while the database is away, and all connections work after it is back. */
const ANSWERED_MS = 2_000;
const BACK_MS = 5_000;
const CONNECTIONS = 10;

interface Answer {
  readonly status: number;
  readonly ms: number;
  readonly text: string;
}

async function ask(url: string): Promise<Answer> {
  const begun = performance.now();
  const response = await fetch(url);
  const text = await response.text();
  return { status: response.status, ms: performance.now() - begun, text };
}

/** Asks on and on, so many at once, until told to end; answers what was answered. */
function load(url: string): { readonly answers: Answer[]; end(): Promise<void> } {
  const answers: Answer[] = [];
  let ending = false;
  const askOn = async () => {
    while (!ending) {
      answers.push(await ask(url));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const all = Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return {
    answers,
    end: async () => {
      ending = true;
      await all;
    },
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The longest that anybody waited. */
const longest = (answers: readonly Answer[]) => Math.round(Math.max(...answers.map(({ ms }) => ms)));

/** What a login may say of itself, and would hurt whoever works with it. */
const HOSTILE = {
  search_path: 'pg_catalog',
  row_security: 'off',
  default_transaction_read_only: 'on',
  default_transaction_isolation: 'serializable',
  statement_timeout: '60000',
  idle_in_transaction_session_timeout: '0',
  role: 'tweespan_vvsg',
};

async function sayOfItself(databaseUrl: string): Promise<void> {
  const login = administrator(databaseUrl);
  const name = decodeURIComponent(new URL(databaseUrl).username);
  for (const [setting, value] of Object.entries(HOSTILE)) await login.unsafe(`alter role ${name} set ${setting} = '${value}'`);
  await login.end();
}

async function open() {
  const server = await postgresServer(() => {});
  if (server === null || !('started' in server)) throw new Error('there is no PostgreSQL to stop');
  const { databaseUrl } = await createDatabase(server.url, 'tweespan_test_away');
  const admin = administrator(server.url);
  const [row] = await admin<{ pid: number }[]>`select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int as pid`;
  await admin.end();
  await sayOfItself(databaseUrl);
  const program = await serveBarely({ DATABASE_URL: databaseUrl });
  return { server, program, pid: row?.pid ?? 0 };
}

let stage: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  stage = await open();
});
afterAll(async () => {
  await stage.program.stop();
  await stage.server.stop();
});

/** Halts PostgreSQL where it stands: connections are taken, and nothing answers. */
async function halted(): Promise<void> {
  const goOn = halt(stage.pid);
  await pause(AWAY_MS);
  goOn();
}

/** Kills PostgreSQL; it is started again later. */
async function killed(): Promise<void> {
  crash(stage.server.started, AWAY_MS);
  await pause(AWAY_MS);
}

/** How long it takes until all connections work, in milliseconds, and how many work in the end. */
async function untilAllWork(url: string): Promise<{ ms: number; working: number }> {
  const begun = performance.now();
  for (;;) {
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => ask(`${url}/slow`)));
    const working = new Set(answers.filter(({ status }) => status === 200).map(({ text }) => text)).size;
    const ms = performance.now() - begun;
    if ((working === CONNECTIONS && answers.every(({ status }) => status === 200)) || ms > 4 * BACK_MS) return { ms, working };
  }
}

/** What the log says at a level that somebody looks at. */
const told = (output: string) =>
  output
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
    .map(({ level, msg, err }) => ({ level, msg, stack: err?.where }));

test.each([
  { what: 'hangs', take: halted },
  { what: 'is killed', take: killed },
])(
  `while PostgreSQL $what under load everybody is answered within ${ANSWERED_MS} ms, and then all connections work`,
  async ({ take }) => {
    const { url } = stage.program;
    expect((await untilAllWork(url)).working).toBe(CONNECTIONS);
    const before = stage.program.output().length;
    const { answers, end } = load(`${url}/slow`);
    await pause(500);
    const calm = answers.length;
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    await take();
    const { ms, working } = await untilAllWork(url);
    await end();
    const during = answers.slice(calm);
    const refused = during.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThanOrEqual(REQUESTS);
    expect(during.filter(({ status }) => ![200, 503].includes(status))).toEqual([]);
    expect(longest(refused)).toBeLessThan(ANSWERED_MS);
    expect(working).toBe(CONNECTIONS);
    expect(ms).toBeLessThan(BACK_MS);
    const lines = told(stage.program.output().slice(before));
    expect(lines.filter(({ level }) => level === 'error')).toEqual([{ level: 'error', msg: 'the database does not answer' }]);
    expect(lines.filter(({ msg }) => msg === 'the database answers again')).toHaveLength(1);
    expect(lines.length).toBeLessThan(refused.length);
    expect(lines.filter(({ stack }) => stack !== undefined)).toEqual([]);
  },
  120_000,
);

test('what the login says of itself changes nothing for the program', async () => {
  const settings = JSON.parse((await ask(`${stage.program.url}/settings`)).text);
  expect(settings).toMatchObject({
    search_path: 'public',
    row_security: 'on',
    default_transaction_read_only: 'off',
    default_transaction_isolation: 'read committed',
    transaction_isolation: 'read committed',
    idle_in_transaction_session_timeout: '60000',
  });
});
