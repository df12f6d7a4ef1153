import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryFilter } from '../schema';
import {
  ALL_ENTRIES,
  countChoices,
  DIRECTIONS,
  ENTRY_KINDS,
  ENTRY_ORDERS,
  ENTRY_STATES,
  entryAddress,
  isFiltered,
  orderBy,
} from './listing';

describe('the address of the list', () => {
  it('is the plain one when nothing is asked', () => {
    expect(entryAddress('/m/roeselare/partnerships', ALL_ENTRIES)).toBe('/m/roeselare/partnerships');
    expect(isFiltered({ ...ALL_ENTRIES, sort: 'since', page: 3 })).toBe(false);
    expect([isFiltered({ ...ALL_ENTRIES, search: 'x' }), countChoices({ ...ALL_ENTRIES, search: 'x', kind: 'membership' })]).toEqual([
      true,
      1,
    ]);
  });

  it('says all that was asked but the page', () => {
    const asked = fc.record({
      search: fc
        .string({ unit: 'grapheme', maxLength: 20 })
        .filter((text) => text === text.normalize('NFC').replace(/\s+/gu, ' ').trim() && !/\p{Cc}/u.test(text)),
      kind: fc.constantFrom('' as const, ...ENTRY_KINDS),
      approach: fc.constantFrom('', 'twinning'),
      country: fc.constantFrom('', 'BJ'),
      state: fc.constantFrom('' as const, ...ENTRY_STATES),
      formality: fc.constantFrom('' as const, 'contact' as const),
      sort: fc.constantFrom(...ENTRY_ORDERS),
      direction: fc.constantFrom(...DIRECTIONS),
      page: fc.constant(1),
    });
    fc.assert(
      fc.property(asked, (filter) => {
        const { searchParams } = new URL(entryAddress('/x', filter), 'http://localhost');
        expect(entryFilter.parse(Object.fromEntries(searchParams))).toEqual(filter);
      }),
    );
  });
});

describe('a click on the head of a column', () => {
  it('sorts by it, and a second one the other way round', () => {
    const first = orderBy(ALL_ENTRIES, 'since');
    expect(first).toEqual({ sort: 'since', direction: 'asc' });
    expect(orderBy({ ...ALL_ENTRIES, ...first }, 'since')).toEqual({ sort: 'since', direction: 'desc' });
    expect(orderBy({ ...ALL_ENTRIES, sort: 'since', direction: 'desc' }, 'since')).toEqual({ sort: 'since', direction: 'asc' });
    expect(orderBy({ ...ALL_ENTRIES, sort: 'since', direction: 'desc' }, 'title')).toEqual({ sort: 'title', direction: 'asc' });
  });
});
