import { describe, expect, it } from 'vitest';
import { gatherTable, joinedTables, NOUNS } from '../support/gather';
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

  it('is of one noun: the same key twice is refused', () => {
    const twice = [
      ['people', { name: 1 }],
      ['places', { name: 2 }],
    ] as const;
    expect(() => joinedTables(twice)).toThrow('people and places both bring name');
  });
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
