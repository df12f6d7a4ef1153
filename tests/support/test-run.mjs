/** One run from the first step to the last line. */
import { onBenchStage } from './bench-stage.mjs';
import { stopAll } from './children.mjs';
import { add, NOTHING, single } from './counts.mjs';
import { browserAndServers, closeStage, databases, openStage } from './stage.mjs';
import * as steps from './steps.mjs';

/** Asked all day: its two halves run beside each other. */
const HALVES = [
  ['types', 'lint'],
  ['unit', 'architecture'],
];
const PARTS = {
  check: ['halves'],
  all: ['halves', 'integration', 'build', 'e2e', 'kills and accessibility', 'tree'],
  look: ['build', 'look'],
  bench: ['build', 'bench'],
  e2e: ['build', 'e2e'],
  kills: ['build', 'kills'],
  accessibility: ['build', 'accessibility'],
};
const SINGLE = ['types', 'lint', 'architecture', 'unit', 'integration', 'build'];

/** On which databases a part in the browser finds the program running; the kills start their own. */
const SERVED = { e2e: ['pglite', 'postgres'], kills: [], accessibility: ['pglite'], look: ['pglite'] };
/** Who kills mostly waits for what starts again: pages are looked at meanwhile, by one more so that no core waits too. */
const TOGETHER = { 'kills and accessibility': ['kills', 'accessibility'] };
const LOOKING_AND_KILLING = ['--workers=3'];

const say = (line) => process.stdout.write(`${line}\n`);

/** Runs the parts that `args` name; answers with the exit code. */
export async function testRun(args) {
  const part = args.find((each) => !each.startsWith('--')) ?? 'all';
  const chosen = PARTS[part] ?? (SINGLE.includes(part) ? [part] : undefined);
  if (chosen === undefined) {
    say(`There is no part "${part}". Parts: ${[...new Set([...Object.keys(PARTS), ...SINGLE])].join(' ')}`);
    return 2;
  }
  const files = args.filter((each) => !each.startsWith('--') && each !== part);
  const stage = openStage({ say, only: args.filter((each) => each.startsWith('--')).map((each) => each.slice(2)) });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => abandon(stage));
  const before = steps.tree();
  let total = NOTHING;
  try {
    total = await inTurn(chosen, stage, files, before);
  } finally {
    await closeStage(stage);
    await stopAll();
  }
  say(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

async function inTurn(names, stage, files, before) {
  let total = NOTHING;
  for (const name of names) {
    for await (const counts of stepsOf(name, stage, files, before)) total = add(total, counts);
  }
  return total;
}

async function* stepsOf(name, stage, files, before) {
  if (name === 'halves') {
    yield* await Promise.all(HALVES.map((half) => inTurn(half, stage, files, before)));
  } else if (name === 'integration') {
    // Beside each other: one waits for its server now and then, both begin with a single hand.
    const onEach = async ({ kind, env }) => timed(`integration on ${kind}`, () => steps.vitest('integration', kind, files, env));
    yield* await Promise.all((await databases(stage)).map(onEach));
  } else if (name === 'architecture' || name === 'unit') {
    yield await timed(name, () => steps.vitest('unit', name, files, { TZ: 'Asia/Kathmandu' }));
  } else if (name in SERVED || name in TOGETHER) {
    yield* inBrowser(name, stage, files);
  } else if (name === 'bench') {
    yield await timed(name, () => onBenchStage(stage.say, (env) => steps.playwright('bench', ['bench'], files, env)));
  } else if (name === 'tree') {
    yield await timed('work tree unchanged', async () => {
      const after = steps.tree();
      return { ...single(after === before ? 0 : 1), output: `git status now says:\n${after}` };
    });
  } else if (name === 'build') {
    yield await timed(name, steps.build);
  } else {
    yield await timed(name, name === 'types' ? steps.types : steps.lint);
  }
}

/** The journeys run on both databases: a look and its accessibility do not depend on them. */
async function* inBrowser(name, stage, files) {
  let ready;
  yield await timed(`${name}: browser and servers`, async () => {
    const served = (TOGETHER[name] ?? [name]).flatMap((part) => SERVED[part]);
    ready = await browserAndServers(stage, served, { later: name === 'e2e' });
    return NOTHING;
  });
  if (ready === undefined) return;
  if (name === 'look') yield await timed('pictures', () => steps.playwright('look', ['sheet'], files, ready.env));
  else {
    const projects = name === 'e2e' ? ready.kinds : (TOGETHER[name] ?? [name]);
    const more = name in TOGETHER ? LOOKING_AND_KILLING : [];
    yield await timed(name, () => steps.playwright('playwright', projects, files, ready.env, more));
  }
}

/** Prints a step's name, outcome and seconds. A step that throws is one failure. */
async function timed(name, work) {
  const begun = Date.now();
  const outcome = await Promise.resolve()
    .then(work)
    .catch((error) => ({ ...single(1), output: error.stack ?? String(error) }));
  const seconds = ((Date.now() - begun) / 1000).toFixed(1).padStart(6);
  const { passed, failed, output } = outcome;
  if (failed > 0) say(`\n${String(output ?? '').trimEnd()}\n`);
  const counts = passed + failed === 0 ? '' : ` (${passed} passed${failed > 0 ? `, ${failed} failed` : ''})`;
  say(`${seconds} s  ${failed > 0 ? 'FAILED' : 'ok    '}  ${name}${counts}`);
  return { passed, failed };
}

async function abandon(stage) {
  await closeStage(stage);
  await stopAll();
  process.exit(130);
}
