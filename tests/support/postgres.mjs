/** A throw-away PostgreSQL server for a test run: its own folder, port and password, gone when the run ends. */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, start, stop } from './children.mjs';
import { findPrograms } from './postgres-programs.mjs';

const READY_MS = 30_000;
/** Quick, not safe: what is acknowledged may be lost. Tests that kill the server ask for `durable`. */
const QUICK = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * The address of an administrator on a PostgreSQL server and a way to end it; null when there is no PostgreSQL to be had.
 * TEST_DATABASE_URL names a server that is already there (a superuser's address); it is left running.
 */
export async function postgresServer(say, { durable = false } = {}) {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const programs = await findPrograms(say);
  return programs === null ? null : launch(programs, durable);
}

async function launch(found, durable) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tweespan-pg-'));
  try {
    const owner = otherUser();
    if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
    chmodSync(folder, 0o700);
    const programs = reachable(found, folder, owner);
    const port = await freePort();
    const password = randomBytes(18).toString('base64url');
    initialise(programs, folder, owner, password);
    const settings = [`unix_socket_directories=${folder}`, 'listen_addresses=127.0.0.1', 'max_connections=60', ...(durable ? [] : QUICK)];
    const server = start({
      command: path.join(programs, 'postgres'),
      args: ['-D', path.join(folder, 'data'), '-p', String(port), ...settings.flatMap((each) => ['-c', each])],
      cwd: folder,
      env: surroundings(folder),
      signal: 'SIGINT',
      remove: [folder],
      log: `postgres-${port}`,
      ...owner,
    });
    await ready(server);
    return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, started: server, stop: () => stop(server) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL refuses to run as root: then it runs as `postgres`, else as `nobody`. */
function otherUser() {
  if (process.getuid?.() !== 0) return {};
  const user = spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody';
  const id = (flag) => Number(execFileSync('id', [flag, user]).toString());
  return { uid: id('-u'), gid: id('-g') };
}

/** A checkout in a private home is closed to the other user: the programs are copied to where it can read them. */
function reachable(programs, folder, owner) {
  const tried = spawnSync(path.join(programs, 'postgres'), ['--version'], owner);
  if (tried.status === 0) return programs;
  const copy = path.join(folder, 'programs');
  cpSync(path.join(programs, '..'), copy, { recursive: true, verbatimSymlinks: true });
  if (owner.uid !== undefined) execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, copy]);
  return path.join(copy, 'bin');
}

function initialise(programs, folder, owner, password) {
  const secret = path.join(folder, 'secret');
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (owner.uid !== undefined) chownSync(secret, owner.uid, owner.gid);
  const args = ['-D', path.join(folder, 'data'), '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${secret}`];
  const manners = ['-E', 'UTF8', '--locale=C.UTF-8', '-N', '--no-instructions'];
  execFileSync(path.join(programs, 'initdb'), [...args, ...manners], { ...owner, env: surroundings(folder), cwd: folder, stdio: 'pipe' });
  rmSync(secret);
}

const surroundings = (folder) => ({ PATH: process.env.PATH, LC_ALL: 'C.UTF-8', HOME: folder });

function ready(server) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`PostgreSQL did not start in time\n${server.output()}`)), READY_MS);
    server.child.stderr.on('data', () => {
      if (!server.output().includes('ready to accept connections')) return;
      clearTimeout(timer);
      resolve();
    });
    server.exit.then(() => {
      clearTimeout(timer);
      reject(new Error(`PostgreSQL ended before it was ready\n${server.output()}`));
    });
  });
}
