/** One run from the first step to the last line. */
import { onBenchStage } from './bench-stage.mjs';
import { stopAll } from './children.mjs';
import { add, NOTHING, single } from './counts.mjs';
import { nouns, testsOf } from './noun-run.mjs';
import { browserAndServers, closeStage, databases, openStage } from './stage.mjs';
import * as steps from './steps.mjs';

/** Asked all day: they run beside each other. */
const QUICK = [['types', 'lint'], ['unit'], ['architecture']];
const PARTS = {
  check: ['quick'],
  all: ['quick', 'timed', 'integration', 'build', 'e2e', 'kills and accessibility', 'tree'],
  look: ['build', 'look'],
  bench: ['build', 'bench'],
  e2e: ['build', 'e2e'],
  kills: ['build', 'kills'],
  accessibility: ['build', 'accessibility'],
};
/** `npm test -- partnerships`: all that one noun brings. */
const OF_A_NOUN = ['unit', 'timed', 'integration', 'build', 'journeys of the noun'];
const SINGLE = ['types', 'lint', 'architecture', 'unit', 'timed', 'integration', 'build'];

/** On which databases a part in the browser finds the program running; the kills start their own. */
const SERVED = { e2e: ['pglite', 'postgres'], kills: [], accessibility: ['pglite'], look: ['pglite'] };
/** Who kills mostly waits for what starts again: pages are looked at meanwhile, by one more so that no core waits too. */
const TOGETHER = { 'kills and accessibility': ['kills', 'accessibility'] };
const LOOKING_AND_KILLING = ['--workers=3'];

const say = (line) => process.stdout.write(`${line}\n`);

/** Runs the parts that `args` name, of everything or of one noun; answers with the exit code. */
export async function testRun(args) {
  const names = args.filter((each) => !each.startsWith('--'));
  const asked = whatIsAsked(names);
  if (typeof asked === 'string') {
    say(asked);
    return 2;
  }
  const { chosen, noun } = asked;
  const files = noun === undefined ? names.slice(1) : [];
  const only = args.filter((each) => each.startsWith('--')).map((each) => each.slice(2));
  const stage = { ...openStage({ say, only }), noun };
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

/** `all partnerships`, `partnerships` and `look partnerships` are about one noun; everything else names a part and its files. */
function whatIsAsked([part = 'all', ...more]) {
  const known = nouns();
  if (part === 'all' && more.length > 0 && !known.includes(more[0])) return `There is no noun "${more[0]}". Nouns: ${known.join(' ')}`;
  const noun = [part, ...more].find((each) => known.includes(each));
  if (noun !== undefined && (part === noun || part === 'all')) return { chosen: OF_A_NOUN, noun };
  const chosen = PARTS[part] ?? (SINGLE.includes(part) ? [part] : undefined);
  if (chosen !== undefined) return { chosen, noun: part === 'look' ? noun : undefined };
  return `There is no part "${part}". Parts: ${[...new Set([...Object.keys(PARTS), ...SINGLE])].join(' ')}. Nouns: ${known.join(' ')}`;
}

async function inTurn(names, stage, files, before) {
  let total = NOTHING;
  for (const name of names) {
    for await (const counts of stepsOf(name, stage, files, before)) total = add(total, counts);
  }
  return total;
}

async function* stepsOf(name, stage, files, before) {
  const own = stage.noun === undefined ? undefined : testsOf(stage.noun);
  if (name === 'quick') {
    yield* await Promise.all(QUICK.map((line) => inTurn(line, stage, files, before)));
  } else if (name === 'integration') {
    // Beside each other: one waits for its server now and then, both begin with a single hand.
    const onEach = async ({ kind, env }) =>
      timed(`integration on ${kind}`, () =>
        steps.vitest('integration', kind, own?.integration ?? files, { ...env, TWEESPAN_NOUN: stage.noun }),
      );
    yield* await Promise.all((await databases(stage)).map(onEach));
  } else if (own?.[name]?.length === 0) {
    say(`           no ${name} tests of this noun`);
  } else if (['architecture', 'unit', 'timed'].includes(name)) {
    yield await timed(name, () => steps.vitest('unit', name, own?.[name] ?? files, { TZ: 'Asia/Kathmandu' }));
  } else if (name === 'journeys of the noun') {
    yield* journeysOf(own, stage);
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
  if (name === 'look')
    yield await timed('pictures', () => steps.playwright('look', ['sheet'], files, { ...ready.env, TWEESPAN_NOUN: stage.noun }));
  else {
    const projects = name === 'e2e' ? [...ready.kinds, ...lateOf(ready.kinds)] : (TOGETHER[name] ?? [name]);
    const more = name in TOGETHER ? LOOKING_AND_KILLING : [];
    yield await timed(name, () => steps.playwright('playwright', projects, files, ready.env, more));
  }
}

/** Journeys with late code run where their Dutch telling does not run in any case. */
const lateOf = (kinds) => (SERVED.e2e.every((kind) => kinds.includes(kind)) ? ['late'] : []);

/** All that a noun tells in the browser, in one run: its journeys, its part of the matrix, its screens. */
async function* journeysOf({ e2e, projects }, stage) {
  let ready;
  yield await timed('browser and servers', async () => {
    ready = await browserAndServers(stage, SERVED.e2e, { later: projects.includes('later') });
    return NOTHING;
  });
  if (ready === undefined) return;
  const screens = ready.kinds.filter((kind) => SERVED.accessibility.includes(kind)).map(() => 'accessibility');
  const inAll = [...new Set([...ready.kinds, ...lateOf(ready.kinds), ...projects, ...screens])];
  yield await timed(`journeys of ${stage.noun}`, () =>
    steps.playwright('playwright', inAll, e2e, { ...ready.env, TWEESPAN_NOUN: stage.noun }),
  );
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
