import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './root.mjs';

/**
 * The first package that the lock asks for and `node_modules` lacks or has in another version, or null.
 * npm writes down what it installed as its last step, so an interrupted installation counts as missing.
 */
export function missingPackage() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  for (const [place, entry] of Object.entries(wanted)) {
    // Binaries for other machines are optional; npm leaves them out.
    if (place === '' || entry.optional || entry.devOptional || entry.link) continue;
    if (present[place]?.version !== entry.version) return place.replace(/^.*node_modules\//, '');
  }
  return null;
}

function packagesOf(name) {
  const file = path.join(ROOT, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {};
}

/** Installs exactly what the lock says when something of it is missing; needs only Node and npm. Throws an Error with one sentence. */
export function install(say = (line) => process.stdout.write(`${line}\n`)) {
  if (missingPackage() === null) return;
  say('Installing packages (npm ci); this takes about a minute.');
  // Development packages too, whatever NODE_ENV says: the build and the tests need them.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  // Under `npm start` this very npm is known; otherwise the one in PATH, which is a .cmd file on Windows.
  const [command, first] = /\.[cm]?js$/.test(npm ?? '') ? [process.execPath, [npm]] : ['npm', []];
  const shell = command === 'npm' && process.platform === 'win32';
  const done = spawnSync(command, [...first, ...args], { cwd: ROOT, stdio: 'inherit', shell });
  if (done.status !== 0) throw new Error('Installing failed (npm ci, see above). Is there a connection to the npm registry?');
  const missing = missingPackage();
  if (missing !== null) throw new Error(`npm ci left out ${missing}: delete node_modules and start again.`);
}
