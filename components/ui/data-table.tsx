import type { ReactNode } from 'react';
import { Drawn } from './drawn';
import { type Markup, markup } from './markup';

interface DataTableProps {
  /** What the table holds, and the unit of its figures. */
  readonly caption: string;
  /** When the title above already says it. */
  readonly captionHidden?: boolean;
  readonly head: ReactNode;
  readonly foot?: ReactNode;
  /** Rows: `tr` with a `RowHead` first. */
  readonly children?: ReactNode;
  /** Rows that are drawn, instead. */
  readonly rows?: readonly Markup[];
  /** On a phone there is room for the first column alone, which says the others too. */
  readonly oneColumn?: boolean;
  /** Width in px under which it scrolls inside its own box. */
  readonly minWidth?: number;
}

/** Head over an ink line, hairlines, no zebra. On a phone it scrolls inside its own box and keeps its first column. */
export function DataTable({ caption, captionHidden = false, head, foot, children, rows, oneColumn = false, minWidth }: DataTableProps) {
  return (
    <section className="relative overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className={oneColumn ? 'data-table one-column' : 'data-table'} style={minWidth === undefined ? undefined : { minWidth }}>
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        {rows === undefined ? <tbody>{children}</tbody> : <Drawn as="tbody" markup={markup`${rows}`} />}
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </section>
  );
}
