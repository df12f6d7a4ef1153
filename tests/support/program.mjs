/** The program as `npm start` runs it, on a database of its own that is filled first. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { bodyFile, bundle } from '../../lib/platform/launch/bundle.mjs';
import { freePort, ROOT, run, start } from './children.mjs';

const READY_MS = 180_000;

const bundled = new Map();

/** Two databases are filled by one maker beside each other: it is bundled for both at once. */
function bundledOnce(maker) {
  if (!bundled.has(maker)) bundled.set(maker, bundle([`tests/support/${maker}.ts`, ...worlds()]));
  return bundled.get(maker);
}

/** The files in which journeys describe their worlds, each bundled in the folder of its noun: two nouns may have files of one name. */
function worlds() {
  const journeys = readdirSync(path.join(ROOT, 'tests/e2e'), { recursive: true }).map(String);
  return journeys
    .filter((file) => file.endsWith('.world.ts'))
    .map((file) => ({ in: path.posix.join('tests/e2e', file), out: path.posix.join('worlds', file.replace(/\.ts$/, '')) }));
}

/** Runs one of the makers of `tests/support` on a database, if asked with the worlds of the journeys; answers with the settings that name it. */
export async function fill(maker, { log, folder, env = {}, withWorlds = false }) {
  await bundledOnce(maker);
  const described = withWorlds ? worlds().map(({ out }) => bodyFile(out)) : [];
  const args = [bodyFile(maker), ...described];
  const done = await run({ command: process.execPath, args, env: { ...plain(), ...env, DATA_DIR: folder }, log, minutes: 5 });
  const answer = /^prepared (.+)$/m.exec(done.output)?.[1];
  if (done.code !== 0 || answer === undefined) throw new Error(`The test data for ${log} could not be made:\n${done.output}`);
  return JSON.parse(answer);
}

/** Starts the program on a filled database, and waits until it answers. */
export async function serve(kind, folder, settings) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = start({
    command: process.execPath,
    args: ['lib/platform/launch/start.mjs'],
    env: { ...plain(), COUNT_SQL: '1', ...settings, DATA_DIR: folder, DEMO: '1', PORT: String(port), HOST: '127.0.0.1' },
    remove: [folder],
    log: `server-${kind}`,
  });
  await answers(`${url}/api/health`, started);
  return { url, started };
}

/** Waits until `url` answers well; a program that ended never will. */
export async function answers(url, started) {
  let ended = false;
  started.exit.then(() => {
    ended = true;
  });
  const until = Date.now() + READY_MS;
  while (Date.now() < until && !ended) {
    const response = await fetch(url, { signal: AbortSignal.timeout(READY_MS) }).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The program did not answer on ${url}:\n${started.output()}`);
}

/** This environment without the settings of a program that may run here already. */
function plain() {
  const own = /^(?:DATABASE_|DATA_DIR$|DEMO$|PORT$|HOST$|PUBLIC_URL$|NEXTAUTH_|TRUSTED_PROXIES$|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
