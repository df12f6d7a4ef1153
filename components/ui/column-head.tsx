import type { ComponentProps } from 'react';
import type { CellProps } from './cell';

/** What a column of a `DataTable` holds. */
export function ColumnHead({ figure = false, ...rest }: ComponentProps<'th'> & CellProps) {
  return <th scope="col" {...(figure ? { 'data-figure': true } : {})} {...rest} />;
}
