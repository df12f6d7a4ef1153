import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIn, askedList, DIRECTIONS } from '@/lib/platform/listing';
import { anyLine } from '@/tests/support/any-line';
import { ALL_ENTRIES, entryFilter } from '../schema';
import { ENTRY_KINDS, ENTRY_LIST, ENTRY_ORDERS, ENTRY_STATES } from './listing';

describe('the address of the list', () => {
  it('is the plain one when nothing is asked', () => {
    expect(askedList(ENTRY_LIST, ALL_ENTRIES, '/m/roeselare/partnerships').address).toBe('/m/roeselare/partnerships');
  });

  it('says all that was asked but the page', () => {
    const asked = fc.record({
      search: anyLine(20),
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
        const { searchParams } = new URL(askedList(ENTRY_LIST, filter, '/x').address, 'http://localhost');
        expect(entryFilter.parse(askedIn(searchParams))).toEqual(filter);
      }),
    );
  });
});
