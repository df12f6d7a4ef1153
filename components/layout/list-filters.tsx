import { useLocale, useTranslations } from 'next-intl';
import { FieldFrame, INPUT_CLASS } from '@/components/form/field-frame';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { PhoneFold } from '@/components/ui/phone-fold';
import type { AskedList } from '@/lib/platform/listing';
import { ListChoice } from './list-choice';
import { ListOrderLinks } from './list-order-links';

/** A way to narrow a list beside the search. */
interface ListFilter {
  readonly label: string;
  /** The first option: no choice. */
  readonly all: string;
  readonly options: readonly { readonly code: string; readonly name: string }[];
}

export interface ListFiltersProps<O extends string, F extends string> {
  readonly list: AskedList<O, F>;
  /** The label of the search. */
  readonly search: string;
  /** All the others of the description, in the order in which they stand. */
  readonly filters: Readonly<Record<Exclude<F, 'search'>, ListFilter>>;
  /** The columns by which the list can be sorted, by name; left out when its order is fixed. */
  readonly columns?: Readonly<Record<O, string>>;
  /** The way back to all, where it stands in the form. */
  readonly showAll?: string | undefined;
}

/** The columns of a form of one row, by how many choices stand beside the search. More of them fold away on a phone. */
const ROWS = [
  'wide:grid-cols-[minmax(0,260px)_auto_1fr]',
  'wide:grid-cols-[minmax(0,260px)_minmax(0,240px)_auto_1fr]',
  'wide:grid-cols-[minmax(0,260px)_minmax(0,200px)_minmax(0,240px)_auto_1fr]',
];

/** The columns of the choices in a longer form; five where they are many. */
const COLUMNS: Readonly<Record<number, string>> = { 3: 'wide:grid-cols-3', 4: 'wide:grid-cols-4' };

/** Does the form take more than a row? */
export const isLongForm = (filters: object) => ROWS[Object.keys(filters).length] === undefined;

/** Searches and narrows a list. Asks by the address alone, so it works without JavaScript and can be shared. */
export function ListFilters<O extends string, F extends string>({ list, search, filters, columns, showAll }: ListFiltersProps<O, F>) {
  const t = useTranslations('shell.list');
  const locale = useLocale();
  const asked: Readonly<Record<string, string>> = list.filters;
  const ways = Object.entries<ListFilter>(filters);
  const row = ROWS[ways.length];
  const isLong = row === undefined;
  const orders = columns !== undefined && <ListOrderLinks list={list} columns={columns} />;
  const choices = ways.map(([name, way]) => <ListChoice key={name} name={name} value={asked[name] ?? ''} {...way} />);
  return (
    <search className="mb-4 block wide:mb-6 print:hidden">
      <form
        action={`/${locale}${list.path}`}
        method="get"
        className={`grid items-end gap-x-4 gap-y-3 ${row ?? 'wide:grid-cols-[1fr_auto]'}`}
      >
        <FieldFrame id="search" label={search} className={isLong ? 'wide:col-span-2 wide:max-w-[420px]' : ''}>
          <input
            key={asked.search}
            id="search"
            name="search"
            type="search"
            defaultValue={asked.search}
            maxLength={list.maxima.search}
            className={INPUT_CLASS}
          />
        </FieldFrame>
        {isLong ? (
          <PhoneFold summary={t('more', { count: list.choices })}>
            <div className={`grid gap-x-4 gap-y-3 pt-1 wide:pt-0 ${COLUMNS[ways.length] ?? 'wide:grid-cols-5'}`}>{choices}</div>
            {orders}
          </PhoneFold>
        ) : (
          <>
            {choices}
            {orders}
          </>
        )}
        {Object.entries(list.order).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" className="min-h-11!">
          {t('submit')}
        </Button>
        {showAll !== undefined && list.isFiltered && (
          <Link href={list.path} className="flex min-h-11 items-center">
            {showAll}
          </Link>
        )}
      </form>
    </search>
  );
}
