import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** All that a build is made of. Tests, documents and data on the disk do not count. */
const PLACES = [
  'app',
  'components',
  'db',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'proxy.ts',
  'tsconfig.json',
];

/** A hash of the sources and the lock: the same hash, the same build. */
export function hashOfSources() {
  const hash = createHash('sha256');
  for (const place of PLACES) add(hash, place);
  return hash.digest('hex');
}

function add(hash, place) {
  const full = path.join(ROOT, place);
  const found = statSync(full, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isDirectory()) {
    for (const name of readdirSync(full).sort()) add(hash, `${place}/${name}`);
  } else if (!/\.test\.tsx?$/.test(place)) {
    hash.update(`${place}\0${found.size}\0`).update(readFileSync(full));
  }
}
