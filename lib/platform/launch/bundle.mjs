import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';
import { hashOfSources } from './sources.mjs';

const FOLDER = path.join(ROOT, '.build');
const STAMP = path.join(FOLDER, 'bundle-of');

/** What runs outside Next: the bodies of the commands, in TypeScript beside this file. */
const BODIES = ['serve', 'admin-link', 'db-setup', 'actions-key'];

/** Bundles the bodies into `.build/` when the sources changed; packages stay outside. Throws when they do not compile. */
export async function bundleWhatChanged() {
  const hash = hashOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  await bundle(BODIES.map((name) => `lib/platform/launch/${name}.ts`));
  writeFileSync(STAMP, hash);
}

/**
 * Bundles TypeScript files (paths from the root) into `.build/`, one `.js` of the same name each. Two files of one name would be one
 * there: an entry `{ in, out }` says where its own stands, as `out` names it to `bodyFile`.
 */
export async function bundle(entries) {
  const { build, stop } = await import('esbuild');
  await build({
    absWorkingDir: ROOT,
    entryPoints: entries.map((entry) => (typeof entry === 'string' ? { in: entry, out: path.basename(entry, '.ts') } : entry)),
    outdir: FOLDER,
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.9',
    sourcemap: 'linked',
    logLevel: 'error',
  });
  // Otherwise its own process stays as long as ours.
  await stop();
}

/** Where a bundled body stands. */
export const bodyFile = (name) => path.join(FOLDER, `${name}.js`);

/** Runs a bundled body. */
export function runBody(name) {
  return import(pathToFileURL(bodyFile(name)).href);
}
