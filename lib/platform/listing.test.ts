import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLine } from '@/tests/support/any-line';
import { askedIn, askedList, DIRECTIONS, listInput } from './listing';

const LIST = {
  filters: { search: { maximum: 10 }, kind: { codes: ['small', 'large'] }, country: { shape: /^[A-Z]{2}$/ } },
  orders: ['name', 'since'],
} as const;
const input = listInput(LIST);
const ALL = input.parse({});
const at = (query: string) => askedList(LIST, input.parse(askedIn(new URLSearchParams(query))), '/m/x/things');

describe('what an address asks of a list', () => {
  it('is all of it, by the first column, when it asks for nothing', () => {
    expect(ALL).toEqual({ search: '', kind: '', country: '', sort: 'name', direction: 'asc', page: 1 });
  });

  it.each([
    ['text that is too long', { search: 'elf letters' }],
    ['a code that does not exist', { kind: 'huge' }],
    ['a code of another shape', { country: 'be' }],
    ['a key that stands there twice', { kind: ['small', 'large'], search: ['a', 'b'] }],
    ['a column that cannot be sorted by', { sort: 'country', direction: 'up' }],
    ['a page that cannot be', { page: '0' }],
    ['a page beyond all bounds', { page: '99999' }],
    ['something else', { owner: 'x' }],
  ])('%s asks for nothing', (_, asked) => {
    expect(input.parse(asked)).toEqual(ALL);
  });

  it('is what every address that it leads to says again, but the page', () => {
    const asked = fc.record({
      search: anyLine(10),
      kind: fc.constantFrom('' as const, 'small' as const, 'large' as const),
      country: fc.constantFrom('', 'BJ'),
      sort: fc.constantFrom(...LIST.orders),
      direction: fc.constantFrom(...DIRECTIONS),
      page: fc.constant(7),
    });
    fc.assert(
      fc.property(asked, (filter) => {
        const list = askedList(LIST, filter, '/x');
        const readAgain = (address: string) => input.parse(askedIn(new URL(address, 'http://localhost').searchParams));
        expect(readAgain(list.address)).toEqual({ ...filter, page: 1 });
        expect(readAgain(list.file)).toEqual({ ...filter, page: 1 });
        expect(readAgain(list.orders.since.href)).toMatchObject({ kind: filter.kind, search: filter.search, sort: 'since', page: 1 });
      }),
    );
  });
});

describe('a list as it was asked for', () => {
  it('has the plain address while nothing is asked', () => {
    expect(at('')).toMatchObject({ address: '/m/x/things', file: '/m/x/things/csv', isFiltered: false, choices: 0, query: {}, order: {} });
  });

  it('is not narrowed by an order or a page', () => {
    expect(at('sort=since&page=3')).toMatchObject({ isFiltered: false, page: 3, order: { sort: 'since' }, query: { sort: 'since' } });
  });

  it('counts its choices without the search', () => {
    expect(at('search=ab&kind=small')).toMatchObject({
      isFiltered: true,
      choices: 1,
      filters: { search: 'ab', kind: 'small', country: '' },
    });
  });

  it('knows how long a text can be', () => expect(at('').maxima).toEqual({ search: 10 }));
});

describe('a click on the head of a column', () => {
  it('sorts by it, a second one the other way round, and keeps what is narrowed', () => {
    expect(at('kind=small').orders.since).toEqual({ href: '/m/x/things?kind=small&sort=since', direction: null });
    expect(at('sort=since').orders.since).toEqual({ href: '/m/x/things?sort=since&direction=desc', direction: 'asc' });
    expect(at('sort=since&direction=desc').orders.since).toEqual({ href: '/m/x/things?sort=since', direction: 'desc' });
    expect(at('sort=since&direction=desc').orders.name).toEqual({ href: '/m/x/things', direction: null });
  });
});
