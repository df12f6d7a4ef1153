import { describe, expect, it } from 'vitest';
import type { Telling } from '@/lib/domain/history/rules/noun';
import { gatherTable, joinedTables, NOUNS } from '../support/gather';
import { nouns, testsOf } from '../support/noun-run.mjs';
import type { Table } from '../support/policies';
import { type House, theHouse } from './house';
import { houseRule } from './house-rule';

describe('what nouns bring to the tests', () => {
  it('stands in folders of nouns that the program has, and of the house', () => {
    const known = new Set(theHouse().paths.flatMap((file) => /^lib\/domain\/([^/]+)\//.exec(file)?.[1] ?? []));
    expect(NOUNS.filter((noun) => noun !== 'house' && !known.has(noun))).toEqual([]);
  });

  it('is never nothing: a kind that nobody brings has a wrong name', async () => {
    await expect(gatherTable('codes', 'UNKNOWN')).rejects.toThrow('no tests/nouns/<noun>/codes.ts exports UNKNOWN');
    await expect(gatherTable('unknown', 'SHOWN')).rejects.toThrow('unknown.ts exports SHOWN');
  });

  it('is run by the name of the noun', () => {
    expect(nouns()).toEqual(expect.arrayContaining([...NOUNS]));
    expect(testsOf('partnerships')).toEqual({
      unit: ['lib/domain/partnerships/', 'components/partnerships/'],
      timed: [],
      integration: ['tests/integration/partnerships/', 'tests/integration/each-noun/'],
      e2e: ['tests/e2e/partnerships/', 'tests/e2e/each-noun/'],
      projects: [],
    });
    expect(testsOf('house').timed).toEqual(['lib/platform/']);
    expect([testsOf('guidance').projects, testsOf('house').projects, testsOf('approaches').unit]).toEqual([['later'], ['kills'], []]);
  });

  it('is of one noun: the same key twice is refused', () => {
    const twice = [
      ['people', { name: 1 }],
      ['places', { name: 2 }],
    ] as const;
    expect(() => joinedTables(twice)).toThrow('people and places both bring name');
  });
});

const TELLING = 'lib/domain/history/rules/telling.ts';

describe('what nouns bring to the history', () => {
  const house = theHouse();
  const nounsTold = house.paths.flatMap((file) => /^lib\/domain\/history\/rules\/of-([a-z]+)\.ts$/.exec(file)?.[1] ?? []);

  it('is gathered, every file of it', () => {
    const gathered = house.imports(TELLING).flatMap(({ to }) => /of-([a-z]+)\.ts$/.exec(to ?? '')?.[1] ?? []);
    expect(gathered.sort()).toEqual([...nounsTold].sort());
  });

  it.each(nounsTold)('names tables and commands of that noun alone: %s', async (noun) => {
    const { TELLING: telling }: { TELLING: Telling } = await import(`../../lib/domain/history/rules/of-${noun}.ts`);
    const { owners } = await gatherTable<Table>('policies', 'TABLES');
    const strangers = Object.keys({ ...telling.knownBy, ...telling.figures }).filter((table) => owners.get(table) !== noun);
    const written = house.paths
      .filter((file) => file.startsWith(`lib/domain/${noun}/commands`))
      .map((file) => house.text(file))
      .join('');
    const unknown = (telling.savedAsOneGoes ?? []).filter((name) => !written.includes(`name: '${name}'`));
    expect([...strangers, ...unknown]).toEqual([]);
  });
});

describe('what nouns bring to the words', () => {
  /** Loaded by what stands when the program does not. */
  const APART = ['failure', 'launch'];

  it('is gathered, every file of it', () => {
    const house = theHouse();
    const MESSAGES = 'lib/platform/i18n/messages';
    const found = house.paths.filter((file) => file.startsWith(`${MESSAGES}/`) && !APART.includes(/([a-z]+)\.json$/.exec(file)?.[1] ?? ''));
    expect(
      house
        .imports(`${MESSAGES}.ts`)
        .flatMap(({ to }) => (to?.endsWith('.json') ? [to] : []))
        .sort(),
    ).toEqual(found.sort());
  });
});

const OF_NOBODY = ['house', 'each-noun'];

/** Folders of tests that are folders of no noun, and tests that stand in none. */
function strays(house: House): string[] {
  const known = new Set(house.paths.flatMap((file) => /^lib\/domain\/([^/]+)\//.exec(file)?.[1] ?? []));
  return house.paths.flatMap((file) => {
    const [, room, folder] = /^tests\/(integration|e2e)\/(?:([^/]+)\/)?.+\.(?:test|spec)\.ts$/.exec(file) ?? [];
    if (room === undefined || (folder !== undefined && (known.has(folder) || OF_NOBODY.includes(folder)))) return [];
    return [`${file}: a test stands in the folder of its noun, or in ${OF_NOBODY.join(' or ')}: npm test -- <noun> finds it there`];
  });
}

houseRule('each test of the database and each journey belongs to one noun, to the house or to each noun', strays, {
  'a test beside the folders': { 'tests/integration/people.test.ts': '', 'lib/domain/people/rules.ts': '' },
  'a folder of no noun': { 'tests/e2e/colleagues/people.spec.ts': '', 'lib/domain/people/rules.ts': '' },
});

const GATHERS = 'tests/support/gather.ts';

/** The chain by which a file reaches what gathers it. */
function chainToGathering(house: House, file: string, seen: Set<string>): string[] | null {
  if (file === GATHERS) return [file];
  if (seen.has(file)) return null;
  seen.add(file);
  for (const { to, typeOnly } of house.imports(file)) {
    const rest = typeOnly || to === null || !house.has(to) ? null : chainToGathering(house, to, seen);
    if (rest !== null) return [file, ...rest];
  }
  return null;
}

const untold = (house: House) =>
  house.sources
    .filter((file) => /^tests\/(?:integration|e2e)\/.+\.(?:test|spec)\.ts$/.test(file))
    .filter((file) => file.includes('/each-noun/') && chainToGathering(house, file, new Set()) === null)
    .map((file) => `${file} gathers nothing from the nouns: it belongs to one of them, or to the house`);

houseRule('what is told of each noun is gathered from them', untold, {
  'a test of one noun': { 'tests/e2e/each-noun/x.spec.ts': "import { a } from '../../support/a';", 'tests/support/a.ts': '' },
});

const waiting = (house: House) =>
  house.sources
    .filter((file) => file.startsWith('tests/nouns/'))
    .flatMap((file) => {
      const chain = chainToGathering(house, file, new Set());
      return chain === null
        ? []
        : [`${chain.join(' -> ')}: what is gathered waits for this file, so this file cannot wait for what is gathered`];
    });

houseRule('what a noun brings never waits for what is gathered', waiting, {
  'through another file': {
    'tests/nouns/people/actions.ts': "import { a } from '../../support/a';",
    'tests/support/a.ts': "import { gatherTable } from './gather';",
    [GATHERS]: '',
  },
});
