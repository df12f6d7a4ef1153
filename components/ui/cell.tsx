import type { ComponentProps } from 'react';

export interface CellProps {
  /** Figures stand at the right edge, all digits equally wide. */
  readonly figure?: boolean;
}

/** One answer in a row of a `DataTable`. Figures are the same in every language: a browser that translates leaves them. */
export function Cell({ figure = false, ...rest }: ComponentProps<'td'> & CellProps) {
  return <td {...(figure ? { 'data-figure': true, translate: 'no' } : {})} {...rest} />;
}
