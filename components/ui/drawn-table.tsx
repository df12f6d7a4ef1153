import { Drawn } from './drawn';
import { type Markup, markup } from './markup';

interface DrawnTableProps {
  /** What the table holds, and the unit of its figures; the title above says it to who sees it. */
  readonly caption: string;
  /** Of the cells of `table-markup.ts`. */
  readonly head: readonly Markup[];
  readonly rows: readonly Markup[];
  readonly foot?: Markup;
}

/** A `DataTable` that is only read: it goes to the browser as one text. */
export function DrawnTable({ caption, head, rows, foot }: DrawnTableProps) {
  return (
    <Drawn
      as="section"
      className="relative overflow-x-auto"
      aria-label={caption}
      tabIndex={0}
      markup={markup`<table class="data-table">
        <caption class="sr-only">${caption}</caption>
        <thead><tr>${head}</tr></thead>
        <tbody>${rows}</tbody>
        ${foot === undefined ? null : markup`<tfoot>${foot}</tfoot>`}
      </table>`}
    />
  );
}
