import type { ReactNode } from 'react';
import { ColumnHead } from './column-head';
import { Link } from './link';
import { SortMark } from './sort-mark';

interface SortHeadProps {
  /** Where the table is sorted by this column, or the other way round when it is already. */
  readonly href: `/${string}`;
  /** How the table is sorted by this column now; null when it is not. */
  readonly direction: 'asc' | 'desc' | null;
  readonly figure?: boolean;
  readonly children: ReactNode;
}

const SPOKEN = { asc: 'ascending', desc: 'descending' } as const;

/** The head of a column by which a `DataTable` can be sorted. The address says how, so it works without JavaScript. */
export function SortHead({ href, direction, figure = false, children }: SortHeadProps) {
  return (
    <ColumnHead figure={figure} aria-sort={direction === null ? undefined : SPOKEN[direction]}>
      <Link href={href} scroll={false} className="sort-link">
        {children}
        <SortMark direction={direction} />
      </Link>
    </ColumnHead>
  );
}
