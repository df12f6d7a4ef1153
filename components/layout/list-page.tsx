import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { ListFile } from './list-file';
import { isLongForm, ListFilters, type ListFiltersProps } from './list-filters';
import { PageLinks } from './page-links';

interface ListPageProps<O extends string, F extends string> extends Omit<ListFiltersProps<O, F>, 'showAll'> {
  /** A page of the rows that fit: how many fit in all, and how many stand on one page. */
  readonly found: { readonly total: number; readonly pageSize: number };
  readonly title: string;
  /** What the list holds while nothing is left out of it. */
  readonly context: string;
  readonly actions?: ReactNode;
  /** What stands over the search, and what is said of the rows under it. */
  readonly above?: ReactNode;
  readonly notice?: ReactNode;
  readonly words: {
    /** How many were found. */
    readonly found: string;
    readonly showAll: string;
    /** Nothing fits, and what to do. */
    readonly none: string;
    readonly noneWhy: string;
  };
  /** False while there is too little to search in. */
  readonly searches?: boolean;
  /** What stands there while the list holds nothing yet. */
  readonly beginning?: ReactNode;
  /** All that fits can be had as a file. */
  readonly hasFile?: boolean;
  /** The table. */
  readonly children: ReactNode;
}

/** A list that is searched, narrowed and sorted by its address, page by page. */
export function ListPage<O extends string, F extends string>(props: ListPageProps<O, F>) {
  const {
    list,
    found,
    title,
    context,
    actions,
    above,
    notice,
    words,
    searches = true,
    beginning,
    hasFile = false,
    children,
    ...form
  } = props;
  const { total, pageSize } = found;
  const nothingYet = beginning !== undefined && total === 0 && !list.isFiltered;
  const all = (
    <Link href={list.path} className="inline-block max-wide:py-2.5">
      {words.showAll}
    </Link>
  );
  // A form of one row has room for the way back to all.
  const isLong = isLongForm(form.filters);
  const foundAndBack = (
    <>
      {words.found} · {all}
    </>
  );
  const narrowed = isLong ? foundAndBack : words.found;
  return (
    <>
      <PageHead title={title} context={list.isFiltered ? narrowed : context} actions={nothingYet ? undefined : actions} />
      {above}
      {!nothingYet && searches && <ListFilters list={list} {...form} showAll={isLong ? undefined : words.showAll} />}
      {notice}
      {nothingYet && beginning}
      {!nothingYet && total === 0 && (
        <EmptyState title={words.none} action={isLong ? all : undefined}>
          {words.noneWhy}
        </EmptyState>
      )}
      {total > 0 && (
        <Sheet>
          {children}
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <PageLinks path={list.path} query={list.query} page={list.page} pages={Math.ceil(total / pageSize)} />
            {hasFile && <ListFile list={list} count={total} />}
          </div>
        </Sheet>
      )}
    </>
  );
}
