import type { ReactNode } from 'react';

interface DataTableProps {
  /** What the table holds, and the unit of its figures. */
  readonly caption: string;
  /** When the title above already says it. */
  readonly captionHidden?: boolean;
  readonly head: ReactNode;
  readonly foot?: ReactNode;
  /** Rows: `tr` with a `RowHead` first. */
  readonly children: ReactNode;
  /** Width in px under which it scrolls inside its own box. */
  readonly minWidth?: number;
}

/** Head over an ink line, hairlines, no zebra. On a phone it scrolls inside its own box and keeps its first column. */
export function DataTable({ caption, captionHidden = false, head, foot, children, minWidth }: DataTableProps) {
  return (
    <section className="relative overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="data-table" style={minWidth === undefined ? undefined : { minWidth }}>
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </section>
  );
}
