import type { ComponentProps } from 'react';

/** What a row of a `DataTable` is about. */
export function RowHead(props: ComponentProps<'th'>) {
  return <th scope="row" {...props} />;
}
