import { ACTIVITY_LIST, yearAsked } from '@/lib/domain/activities/rules/listing';
import type { ActivityFilter } from '@/lib/domain/activities/schema';
import { yearOf } from '@/lib/domain/calendar/rules';
import { type AskedList, askedList } from '@/lib/platform/listing';

/** The list as it was asked for, with what all parts of its page show. */
export interface ActivityAsked {
  readonly list: AskedList<'day', keyof ActivityFilter & keyof (typeof ACTIVITY_LIST)['filters']>;
  readonly year: number;
  readonly thisYear: number;
  /** 1 to 12; null when it is not narrowed to a month. */
  readonly month: number | null;
  /** Only what still asks something, of every year: the year and the month say nothing then. */
  readonly isOpen: boolean;
  /** All rows of the drawing are asked for. */
  readonly hasAllRows: boolean;
  /** The partnership that the page is about, which is no choice then; null on the page of all. */
  readonly of: string | null;
  /** All that fits as a file, without the language. */
  readonly file: `/${string}`;
  /** It is narrowed by more than the year. */
  readonly isNarrowed: boolean;
  /** The same list with other filters and from its first page, without the language; an empty one asks for all. */
  readonly addressWith: (changes: Partial<Record<'year' | 'month' | 'calendar' | 'open' | 'rows', string>>) => `/${string}`;
}

/** The page of one partnership. */
interface OfOne {
  readonly id: string;
  /** The file of all with that partnership chosen. */
  readonly file: `/${string}`;
}

/** `filter` is what the address asks beside the partnership that the page is about. */
export function activityAsked(filter: ActivityFilter, path: `/${string}`, today: string, of: OfOne | null = null): ActivityAsked {
  const list = askedList(ACTIVITY_LIST, filter, path);
  const { partnership, approach, kind, where, month, open, rows } = filter;
  return {
    list,
    year: yearAsked(filter.year, today),
    thisYear: yearOf(today),
    month: month === '' ? null : Number(month),
    isOpen: open !== '',
    hasAllRows: rows !== '',
    of: of?.id ?? null,
    file: of?.file ?? list.file,
    isNarrowed: [partnership, approach, kind, where, month, open].some((value) => value !== ''),
    addressWith: (changes) => {
      const query = new URLSearchParams(Object.entries({ ...list.query, ...changes }).filter(([, value]) => value !== ''));
      return query.size === 0 ? path : `${path}?${query}`;
    },
  };
}
