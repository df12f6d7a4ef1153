/** The parts of a test run. Each answers with its counts and, when something failed, with what its tool said. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PAGE_OF_FAILURE, ROOT, run, SCRATCH } from './children.mjs';
import { counted, ofPlaywright, ofVitest, single } from './counts.mjs';

const bin = (file) => path.join(ROOT, 'node_modules', file);
const NEXT = bin('next/dist/bin/next');
const quiet = { ...process.env, TWEESPAN_NOUN: undefined, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined };

const node = (args, more = {}) => run({ command: process.execPath, args, env: quiet, ...more });

/** Each reads the types that are shared for itself: more of them take longer on a machine with two cores. */
const CHECKERS = '2';

/** By the compiler that is a program of its own: a third of the time. The rules of the house read sources by the one that is a library. */
export async function types() {
  const generated = await node([NEXT, 'typegen'], { log: 'typegen' });
  if (generated.code !== 0) return { ...single(1), output: generated.output };
  const cache = path.join(SCRATCH, 'types.tsbuildinfo');
  const how = ['--noEmit', '--tsBuildInfoFile', cache, '--checkers', CHECKERS];
  const checked = await node([bin('typescript-native/bin/tsc'), ...how], { log: 'types' });
  return { ...single(checked.code), output: checked.output };
}

export async function lint() {
  const { code, output } = await node([bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '--max-diagnostics=40'], {
    log: 'lint',
  });
  return { ...single(code), output };
}

export async function build() {
  const { code, output } = await node(['lib/platform/launch/build.mjs'], { log: 'build' });
  return { ...single(code), output };
}

/** `tests/<config>.config.ts`, one of its projects, only `files` when named. */
export async function vitest(config, project, files = [], env = {}) {
  const report = reportOf(`${config}-${project}`);
  const args = [bin('vitest/vitest.mjs'), 'run', '--config', `tests/${config}.config.ts`, '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await node([...args, ...reporters, ...files], { env: { ...quiet, ...env }, log: `${config}-${project}` });
  return { ...counted(report, code, ofVitest), output };
}

/** `tests/<config>.config.ts` in a real browser; `projects` are those of its file. */
export async function playwright(config, projects, files = [], env = {}, more = []) {
  const name = `${config}-${projects.join('-')}`;
  const report = reportOf(name);
  const chosen = projects.flatMap((each) => ['--project', each]);
  const args = [
    bin('@playwright/test/cli.js'),
    'test',
    '--config',
    `tests/${config}.config.ts`,
    ...chosen,
    ...more,
    '--reporter=list,json',
  ];
  const settings = { ...quiet, PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...env };
  const { code, output } = await node([...args, ...files], { env: settings, log: name, minutes: 30 });
  const counts = counted(report, code, ofPlaywright);
  return { ...counts, output: counts.failed === 0 ? output : `${output}\n${pagesOfFailures()}` };
}

/** So many failures are told with their page, in so many lines each: a picture is no use to who reads a log. */
const [TOLD, LINES] = [2, 45];

/** How the page stood when a test failed: the middle of it. */
function pagesOfFailures() {
  const folder = path.join(SCRATCH, 'playwright');
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((each) => path.basename(String(each)) === PAGE_OF_FAILURE)
    : [];
  return files
    .slice(0, TOLD)
    .map((file) => {
      const lines = readFileSync(path.join(folder, String(file)), 'utf8').split('\n');
      const from = Math.max(
        0,
        lines.findIndex((line) => line.startsWith('- main')),
      );
      return `The page of ${path.dirname(String(file))}:\n${lines.slice(from, from + LINES).join('\n')}`;
    })
    .join('\n\n');
}

/** What git sees of the work tree; null outside a repository. */
export function tree() {
  if (!existsSync(path.join(ROOT, '.git'))) return null;
  return execFileSync('git', ['status', '--porcelain'], { cwd: ROOT }).toString();
}

function reportOf(name) {
  const folder = path.join(SCRATCH, 'reports');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}
