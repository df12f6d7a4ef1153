/** Which tests belong to one noun: those in its folders, and what is told of each noun from what it brings. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './children.mjs';

const NOUNS = ['lib/domain', 'tests/nouns'];
/** Rooms that no noun owns. */
const OF_THE_HOUSE = ['components/chart', 'components/form', 'components/layout', 'components/ui', 'db', 'lib/platform'];
const OF_EACH = 'each-noun';
/** Journeys that need a program of their own. */
const WITH_PROJECT = { later: 'guidance-values.spec.ts', kills: 'kills.spec.ts' };

const inRoot = (folder) => path.join(ROOT, folder);
const namesIn = (folder, options = {}) => (existsSync(inRoot(folder)) ? readdirSync(inRoot(folder), options).map(String) : []);

/** What can be asked for: every noun of the program, and `house` for what belongs to none. */
export function nouns() {
  return [...new Set(NOUNS.flatMap((folder) => namesIn(folder)))].sort();
}

/** The tests of a noun: folders of unit, integration and end-to-end tests, and the projects in the browser that they need. */
export function testsOf(noun) {
  const pure = noun === 'house' ? OF_THE_HOUSE : [`lib/domain/${noun}`, `components/${noun}`];
  const withTests = (ending) =>
    pure.filter((folder) => namesIn(folder, { recursive: true }).some((file) => ending.test(file))).map((folder) => `${folder}/`);
  const journeys = namesIn(`tests/e2e/${noun}`);
  return {
    unit: withTests(/\.test\.tsx?$/),
    timed: withTests(/\.timed\.test\.ts$/),
    integration: [`tests/integration/${noun}/`, `tests/integration/${OF_EACH}/`],
    e2e: [`tests/e2e/${noun}/`, `tests/e2e/${OF_EACH}/`],
    projects: Object.keys(WITH_PROJECT).filter((project) => journeys.includes(WITH_PROJECT[project])),
  };
}
