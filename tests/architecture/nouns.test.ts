import { describe, expect, it } from 'vitest';
import { gatherTable, joinedTables, NOUNS } from '../support/gather';
import { theHouse } from './house';

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
