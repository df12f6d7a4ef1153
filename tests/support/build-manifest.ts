import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string) => JSON.parse(readFileSync(path.join(process.cwd(), '.next/server', file), 'utf8'));

/** Every route of the build, without groups and language. */
export function routesOfTheBuild(): { pages: string[]; handlers: string[] } {
  const entries = Object.keys(read('app-paths-manifest.json'));
  const plain = (entry: string) =>
    entry
      .replace(/\/(page|route)$/, '')
      .replace(/\/\([^/]+\)/g, '')
      .replace(/^\/\[locale\]/, '') || '/';
  const own = entries.filter((entry) => !/^\/_(not-found|global-error)\//.test(entry));
  return {
    pages: own.filter((entry) => entry.endsWith('/page')).map(plain),
    handlers: own.filter((entry) => entry.endsWith('/route')).map(plain),
  };
}

/** Every server action of the build: its exported name, its file and the id under which it is called. */
export function actionsOfTheBuild(): { name: string; file: string; id: string }[] {
  const { node, edge } = read('server-reference-manifest.json');
  const entries = Object.entries<{ exportedName: string; filename: string }>({ ...node, ...edge });
  return entries.map(([id, { exportedName, filename }]) => ({ id, name: exportedName, file: filename }));
}

/** The key from which the build made the ids of its actions. */
export function keyOfTheBuild(): string {
  return read('server-reference-manifest.json').encryptionKey;
}
