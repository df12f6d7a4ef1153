import { attribute, type Markup, type MarkupPart, markup } from './markup';

/** A table that is only read, as a drawing: what `DataTable` and its cells are where something in them can be followed or pressed. */

interface CellLook {
  /** Figures stand at the right edge, all digits equally wide. */
  readonly figure?: boolean;
  readonly className?: string;
}

const FIGURE = markup` data-figure`;

/** What is not known. */
export const DASH = markup`<span class="unknown">–</span>`;

const look = ({ figure = false, className }: CellLook) => markup`${figure ? FIGURE : null}${attribute('class', className ?? null)}`;

/** What a column holds. */
export const columnHead = (content: MarkupPart, of: CellLook = {}): Markup => markup`<th scope="col"${look(of)}>${content}</th>`;

/** What a row is about. */
export const rowHead = (content: MarkupPart, of: CellLook = {}): Markup => markup`<th scope="row"${look(of)}>${content}</th>`;

/** A translating browser would turn the digits and signs of a figure into those of another language. */
const UNTRANSLATED = markup` translate="no"`;

/** One answer in a row. */
export const cell = (content: MarkupPart, of: CellLook = {}): Markup =>
  markup`<td${look(of)}${of.figure === true ? UNTRANSLATED : null}>${content}</td>`;

export const row = (cells: MarkupPart): Markup => markup`<tr>${cells}</tr>`;

/** The link of a row, in the first cell; followed as the links of `Link` are. `href` has its language. */
export const rowLink = (href: string, content: MarkupPart): Markup => markup`<a data-follow href="${href}">${content}</a>`;
