/** What the steps of one run share: a PostgreSQL server, a browser, the program running on each database. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stop } from './children.mjs';
import { findChromium } from './chromium.mjs';
import { postgresServer } from './postgres.mjs';
import { fill, serve } from './program.mjs';

const KINDS = ['pglite', 'postgres'];

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

/**
 * Chromium, and the program on demonstration data for each of `kinds` that there is; started once a run. `later`: one more, on which
 * VVSG gave the guidance other values.
 */
export async function browserAndServers(stage, kinds, { later = false } = {}) {
  stage.browser ??= await findChromium(stage.say);
  if (stage.browser === null) throw new Error('No Chromium on this machine and none to be fetched: set PLAYWRIGHT_CHROMIUM_PATH.');
  const chosen = (await databases(stage)).filter(({ kind }) => kinds.includes(kind));
  if (later && chosen.some(({ kind }) => kind === 'pglite')) chosen.push({ kind: 'later', env: {} });
  const missing = chosen.filter(({ kind }) => !stage.servers.has(kind));
  // All are filled before the first is served: a copy of a database that is in use would be a broken one.
  const copied = missing.filter(({ kind }) => kind === 'later');
  const filled = await settingsOf(missing.filter((each) => !copied.includes(each)));
  for (const [kind, settings] of [...filled, ...(await settingsOf(copied))]) {
    stage.servers.set(kind, await serve(kind, folderOf(stage, kind), settings));
  }
  const addresses = chosen.map(({ kind }) => [`TWEESPAN_URL_${kind.toUpperCase()}`, stage.servers.get(kind).url]);
  return {
    kinds: chosen.map(({ kind }) => kind),
    env: {
      PLAYWRIGHT_CHROMIUM_PATH: stage.browser.path,
      TWEESPAN_CHROMIUM_FLAGS: JSON.stringify(stage.browser.flags),
      ...Object.fromEntries(addresses),
    },
  };

  /** Beside each other: each is a process of its own. */
  function settingsOf(databases) {
    return Promise.all(databases.map(async (database) => [database.kind, await prepare(stage, database)]));
  }
}

export async function closeStage(stage) {
  for (const { started } of stage.servers.values()) await stop(started);
  stage.servers.clear();
  await stage.postgres?.stop();
  stage.postgres = undefined;
  if (stage.folder !== undefined) rmSync(stage.folder, { recursive: true, force: true });
}

/** Fills a fresh database, or a copy of the embedded one with other values of the guidance. */
async function prepare(stage, { kind, env }) {
  const folder = folderOf(stage, kind);
  if (kind === 'later') cpSync(folderOf(stage, 'pglite'), folder, { recursive: true });
  return fill(kind === 'later' ? 'later-values' : 'prepare', { log: `prepare-${kind}`, folder, env, withWorlds: kind !== 'later' });
}

function folderOf(stage, kind) {
  stage.folder ??= mkdtempSync(path.join(tmpdir(), 'tweespan-test-'));
  return path.join(stage.folder, kind);
}
