/** What the steps of one run share: a PostgreSQL server, a browser, the program running on each database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from '../../lib/platform/launch/bundle.mjs';
import { freePort, ROOT, run, start, stop } from './children.mjs';
import { findChromium } from './chromium.mjs';
import { postgresServer } from './postgres.mjs';

const KINDS = ['pglite', 'postgres'];
const READY_MS = 180_000;

/** `only` are the databases that were asked for by name; none means both. */
export function openStage({ say, only }) {
  const wanted = KINDS.filter((kind) => only.length === 0 || only.includes(kind));
  return { say, wanted, postgres: undefined, browser: undefined, servers: new Map(), folder: undefined };
}

/** The databases to test on, each with the environment its tests need. */
export async function databases(stage) {
  const found = [];
  if (stage.wanted.includes('pglite')) found.push({ kind: 'pglite', env: {} });
  if (!stage.wanted.includes('postgres')) return found;
  stage.postgres ??= (await postgresServer(stage.say)) ?? null;
  if (stage.postgres !== null) return [...found, { kind: 'postgres', env: { TWEESPAN_TEST_POSTGRES: stage.postgres.url } }];
  const loud = '*'.repeat(78);
  stage.say(`${loud}\nNO POSTGRESQL on this machine and none to be fetched: tested on the embedded database ONLY.\n${loud}`);
  return found;
}

/** Chromium, and the program on demonstration data for each of `kinds` that there is; started once a run. */
export async function browserAndServers(stage, kinds) {
  stage.browser ??= await findChromium(stage.say);
  if (stage.browser === null) throw new Error('No Chromium on this machine and none to be fetched: set PLAYWRIGHT_CHROMIUM_PATH.');
  const chosen = (await databases(stage)).filter(({ kind }) => kinds.includes(kind));
  for (const database of chosen) if (!stage.servers.has(database.kind)) stage.servers.set(database.kind, await serve(stage, database));
  const addresses = chosen.map(({ kind }) => [`TWEESPAN_URL_${kind.toUpperCase()}`, stage.servers.get(kind).url]);
  return {
    kinds: chosen.map(({ kind }) => kind),
    env: {
      PLAYWRIGHT_CHROMIUM_PATH: stage.browser.path,
      TWEESPAN_CHROMIUM_FLAGS: JSON.stringify(stage.browser.flags),
      ...Object.fromEntries(addresses),
    },
  };
}

export async function closeStage(stage) {
  for (const { started } of stage.servers.values()) await stop(started);
  stage.servers.clear();
  await stage.postgres?.stop();
  stage.postgres = undefined;
  if (stage.folder !== undefined) rmSync(stage.folder, { recursive: true, force: true });
}

async function serve(stage, { kind, env }) {
  stage.folder ??= mkdtempSync(path.join(tmpdir(), 'tweespan-test-'));
  const folder = path.join(stage.folder, kind);
  const addresses = await prepare(kind, folder, env);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = start({
    command: process.execPath,
    args: ['lib/platform/launch/start.mjs'],
    env: { ...plain(), ...addresses, DATA_DIR: folder, DEMO: '1', PORT: String(port), HOST: '127.0.0.1', COUNT_SQL: '1' },
    remove: [folder],
    log: `server-${kind}`,
  });
  await answers(`${url}/api/health`, started);
  return { url, started };
}

/** Fills a fresh database; answers with the settings that name it. */
async function prepare(kind, folder, env) {
  await bundle(['tests/support/prepare.ts']);
  const args = [path.join(ROOT, '.build/prepare.js')];
  const done = await run({
    command: process.execPath,
    args,
    env: { ...plain(), ...env, DATA_DIR: folder },
    log: `prepare-${kind}`,
    minutes: 5,
  });
  const answer = /^prepared (.+)$/m.exec(done.output)?.[1];
  if (done.code !== 0 || answer === undefined) throw new Error(`The test data for ${kind} could not be made:\n${done.output}`);
  return JSON.parse(answer);
}

/** This environment without the settings of a program that may run here already. */
function plain() {
  const own = /^(?:DATABASE_|DATA_DIR$|DEMO$|PORT$|HOST$|PUBLIC_URL$|NEXTAUTH_|TRUSTED_PROXIES$|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

async function answers(url, started) {
  let ended = false;
  started.exit.then(() => {
    ended = true;
  });
  const until = Date.now() + READY_MS;
  while (Date.now() < until && !ended) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The program did not answer on ${url}:\n${started.output()}`);
}
