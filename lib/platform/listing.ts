import { z } from 'zod';
import { pageNumber } from './paging';
import { optionalLine } from './text';

export const DIRECTIONS = ['asc', 'desc'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a filter of a list can be asked: text of at most so many signs, one of these codes, or a code of this shape. */
type FilterKind = { readonly maximum: number } | { readonly codes: readonly string[] } | { readonly shape: RegExp };

/** A list that is searched, narrowed and sorted by its address alone. */
export interface ListDescription {
  /** By the name that stands in the address. What is typed to find a row is called `search`. */
  readonly filters: Readonly<Record<string, FilterKind>>;
  /** The columns by which it can be sorted; by the first when nothing is asked. */
  readonly orders: readonly [string, ...string[]];
}

/** What a list is asked for; an empty filter asks for all. */
export type Asked<D extends ListDescription> = {
  readonly [F in keyof D['filters']]: D['filters'][F] extends { readonly codes: readonly (infer C)[] } ? C | '' : string;
} & { readonly sort: D['orders'][number]; readonly direction: Direction; readonly page: number };

const asText = (kind: FilterKind) => {
  if ('maximum' in kind) return optionalLine(kind.maximum).catch('');
  return 'codes' in kind ? z.enum(['', ...kind.codes]).catch('') : z.string().regex(kind.shape).catch('');
};

/** Reads what an address asks of a list; what cannot be read asks for nothing. */
export function listInput<const D extends ListDescription>({ filters, orders }: D) {
  const shape = {
    ...Object.fromEntries(Object.entries(filters).map(([name, kind]) => [name, asText(kind)])),
    sort: z.enum(orders).catch(orders[0]),
    direction: z.enum(DIRECTIONS).catch('asc'),
    page: pageNumber,
  };
  return z.object(shape) as unknown as z.ZodType<Asked<D>>;
}

/** What an address asks for, as a page has it: a key that stands there twice is a list. */
export function askedIn(query: URLSearchParams): Record<string, unknown> {
  const all = [...new Set(query.keys())].map((key) => [key, query.getAll(key)] as const);
  return Object.fromEntries(all.map(([key, values]) => [key, values.length > 1 ? values : values[0]]));
}

/** A column by which a list can be sorted: the address that asks for it, and how the list is sorted by it now. */
export interface ListOrder {
  /** The other way round when the list is sorted by it already. */
  readonly href: `/${string}`;
  /** Null when it is sorted by something else. */
  readonly direction: Direction | null;
}

/** A list as it was asked for: what the parts of its page show, and the addresses that ask for something else. */
export interface AskedList<O extends string = string, F extends string = string> {
  /** The plain list, without the language. */
  readonly path: `/${string}`;
  readonly filters: Readonly<Record<F, string>>;
  /** How many signs can be typed in a filter of text. */
  readonly maxima: Readonly<Record<string, number>>;
  readonly isFiltered: boolean;
  /** In how many ways beside the search it is narrowed. */
  readonly choices: number;
  readonly page: number;
  /** What else than filters and page the address asks for; what goes without saying is left out. */
  readonly order: Readonly<Record<string, string>>;
  /** All that is asked but the page. */
  readonly query: Readonly<Record<string, string>>;
  readonly address: `/${string}`;
  /** The same as a file, all its pages. */
  readonly file: `/${string}`;
  readonly orders: Readonly<Record<O, ListOrder>>;
}

/** The list at `path` as it was asked for. */
export function askedList<const D extends ListDescription>(
  description: D,
  asked: Asked<D>,
  path: `/${string}`,
): AskedList<D['orders'][number], keyof D['filters'] & string> {
  type Order = D['orders'][number];
  type Name = keyof D['filters'] & string;
  const { sort, direction, page } = asked;
  const filters = Object.fromEntries(Object.keys(description.filters).map((name) => [name, String(asked[name as keyof typeof asked])]));
  const narrowed = Object.entries(filters).filter(([, value]) => value !== '');
  const [first] = description.orders;
  const sortedBy = (column: string, way: Direction) => ({
    ...(column === first ? {} : { sort: column }),
    ...(way === 'asc' ? {} : { direction: way }),
  });
  const addressOf = (of: `/${string}`, order: Record<string, string>): `/${string}` => {
    const query = new URLSearchParams([...narrowed, ...Object.entries(order)]);
    return query.size === 0 ? of : `${of}?${query}`;
  };
  const orderOf = (column: Order): ListOrder => ({
    href: addressOf(path, sortedBy(column, sort === column && direction === 'asc' ? 'desc' : 'asc')),
    direction: sort === column ? direction : null,
  });
  const order = sortedBy(sort, direction);
  return {
    path,
    filters: filters as Record<Name, string>,
    maxima: Object.fromEntries(
      Object.entries(description.filters).flatMap(([name, kind]) => ('maximum' in kind ? [[name, kind.maximum]] : [])),
    ),
    isFiltered: narrowed.length > 0,
    choices: narrowed.filter(([name]) => name !== 'search').length,
    page,
    order,
    query: { ...Object.fromEntries(narrowed), ...order },
    address: addressOf(path, order),
    file: addressOf(`${path}/csv`, order),
    orders: Object.fromEntries(description.orders.map((column) => [column, orderOf(column)])) as Record<Order, ListOrder>,
  };
}
