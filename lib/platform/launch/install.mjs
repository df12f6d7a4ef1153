/** Brings `node_modules` to what the lock says; works on a fresh clone with nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LOCK = path.join(ROOT, 'package-lock.json');
/** Inside `node_modules`, so that it disappears with what it describes. */
const MARK = path.join(ROOT, 'node_modules', '.tweespan-lock');

/** Installs when `node_modules` is missing or was made from another lock. Throws when npm fails. */
export function install(say = (line) => process.stdout.write(`${line}\n`)) {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
  say('Installing packages (npm ci); this takes about a minute.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Development packages too, whatever NODE_ENV says: the build and the tests need them.
  const done = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('npm ci failed: see the lines above.');
  writeFileSync(MARK, wanted);
}
