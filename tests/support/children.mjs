/** Every process that a test run starts: on a leash, written to a log, stopped whatever happens. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Everything a run leaves behind; ignored by git. */
export const SCRATCH = path.join(ROOT, '.tests');
/** The file in which a journey that failed leaves how its page stood, as a screen reader would say it. */
export const PAGE_OF_FAILURE = 'page.yml';

const LEASH = fileURLToPath(new URL('./leash.mjs', import.meta.url));
const CHUNKS_KEPT = 500;
const running = new Set();

/**
 * Starts a command that lives no longer than this process.
 * @param {{ command: string, args?: string[], cwd?: string, env?: Record<string, string | undefined>, uid?: number, gid?: number,
 *   signal?: string, remove?: string[], log?: string }} spec `log` names a file under `.tests/logs`
 */
export function start({ log, ...spec }) {
  const { env = process.env, ...rest } = { args: [], cwd: ROOT, ...spec };
  const child = spawn(process.execPath, [LEASH, JSON.stringify(rest)], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => {});
  const chunks = [];
  const file = log === undefined ? undefined : createWriteStream(logPath(log));
  const keep = (chunk) => {
    file?.write(chunk);
    chunks.push(chunk);
    if (chunks.length > CHUNKS_KEPT) chunks.shift();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const exit = new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  const started = { child, exit, output: () => Buffer.concat(chunks).toString() };
  running.add(started);
  exit.then(() => {
    running.delete(started);
    file?.end();
  });
  return started;
}

/** Runs a command to its end. `minutes` is its limit; a command that passes it counts as failed (code 124). */
export async function run({ minutes = 15, ...spec }) {
  const started = start(spec);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop(started);
  }, minutes * 60_000);
  const code = await started.exit;
  clearTimeout(timer);
  return { code: late ? 124 : code, output: started.output() };
}

/** What a server forked notices its death and goes; until then its data cannot be opened. */
const MOURNING_MS = 300;

/** Kills a process without a warning (-9); it is started again at once, or after a longer absence. */
export function crash(started, absence = MOURNING_MS) {
  started.child.stdin.write(`crash ${absence}\n`);
}

/** Asks a process to end and waits for it. */
export async function stop(started) {
  started.child.stdin.end();
  await started.exit;
}

export async function stopAll() {
  await Promise.all([...running].map(stop));
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function logPath(name) {
  const folder = path.join(SCRATCH, 'logs');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.log`);
}
