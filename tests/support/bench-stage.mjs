/** What is measured: the program, the floor and the bare page on one country of registers, and the program on ten. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, ROOT, run, SCRATCH, start, stop } from './children.mjs';
import { postgresServer } from './postgres.mjs';
import { answers, fill, serve } from './program.mjs';

/** Once the country, and ten times. */
const SIZES = [1, 10];

const RESULTS = path.join(SCRATCH, 'bench.txt');

/** Opens the stage, hands its addresses to `measure`, tells what that wrote down, and clears it away. */
export async function onBenchStage(say, measure) {
  const postgres = await postgresServer(say, { durable: true });
  if (postgres === null) throw new Error('No PostgreSQL on this machine and none to be fetched: there is nothing to measure on.');
  const folder = mkdtempSync(path.join(tmpdir(), 'tweespan-bench-'));
  const started = [];
  try {
    const env = {};
    for (const size of SIZES) {
      const own = path.join(folder, String(size));
      const answer = await fill('country', {
        log: `country-${size}`,
        folder: own,
        env: { TWEESPAN_TEST_POSTGRES: postgres.url, TWEESPAN_COUNTRIES: String(size) },
      });
      const { FLOOR_DATABASE, ...settings } = answer;
      const program = await serve(`bench-${size}`, own, { ...settings, COUNT_SQL: '0' });
      const floor = await serveFloor(size, FLOOR_DATABASE);
      started.push(program.started, floor.started);
      Object.assign(env, { [`TWEESPAN_URL_${size}`]: program.url, [`TWEESPAN_FLOOR_${size}`]: floor.url });
      env[`TWEESPAN_PID_${size}`] = String(program.started.child.pid);
      if (size === 1) {
        const bare = await serveBare(FLOOR_DATABASE);
        started.push(bare.started);
        env.TWEESPAN_BARE = bare.url;
      }
    }
    writeFileSync(RESULTS, `${'asked'.padEnd(16)} ${'ms'.padStart(9)} ${'beside'.padStart(9)} ${'times'.padStart(9)}\n`);
    const outcome = await measure(env);
    if (existsSync(RESULTS)) say(readFileSync(RESULTS, 'utf8').trimEnd());
    return outcome;
  } finally {
    await Promise.all(started.map(stop));
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds and serves a page of this framework that has the rows of the list and nothing else. */
async function serveBare(database) {
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next');
  const built = await run({
    command: process.execPath,
    args: [next, 'build'],
    cwd: path.join(ROOT, 'tests/bench/bare'),
    log: 'build-bare',
  });
  if (built.code !== 0) throw new Error(`The bare page could not be built:\n${built.output}`);
  return serveBeside('bare', 'tests/bench/bare.mjs', database, '/nl');
}

const serveFloor = (size, database) => serveBeside(`floor-${size}`, 'tests/bench/floor.mjs', database, '/country');

async function serveBeside(log, file, database, first) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = start({
    command: process.execPath,
    args: [path.join(ROOT, file)],
    env: { ...process.env, NODE_ENV: 'production', FLOOR_DATABASE: database, PORT: String(port) },
    log,
  });
  await answers(`${url}${first}`, started);
  return { url, started };
}
