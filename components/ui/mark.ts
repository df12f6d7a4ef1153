import { type Markup, type MarkupPart, markup } from './markup';
import { signAt } from './sign';

/** The mark of an approach, as the data has it. */
export interface Mark {
  /** Name of a shape. An unknown one becomes the free shape. */
  readonly shape: string;
  /** Name of a colour token: `approach-1`. An unknown one becomes the fallback. */
  readonly colour: string;
}

/** By the names that the approaches carry in the data; `pentagon` and `half_disc` are free for a next one. */
const SHAPES = [
  'circle',
  'square',
  'triangle_up',
  'diamond',
  'triangle_down',
  'ring',
  'plus',
  'hourglass',
  'pentagon',
  'half_disc',
] as const;
export type MarkShape = (typeof SHAPES)[number];

const FREE_SHAPE = 'pentagon' satisfies MarkShape;
const FALLBACK = 'var(--color-approach-fallback)';

const isToken = (text: string) => /^[a-z0-9-]+$/.test(text);

/** A colour token of the data, for a style. */
export const colourOf = (token: string): string => (isToken(token) ? `var(--color-${token}, ${FALLBACK})` : FALLBACK);

const isMarkShape = (shape: string) => SHAPES.some((each) => each === shape);

/** Where the shape of a mark stands on the sheet of signs. */
export const markId = ({ shape }: Mark): string => `mark-${isMarkShape(shape) ? shape : FREE_SHAPE}`;

/** The dye of a mark; the free shape has the free colour, and so has, by the class `mark`, a token that is not there. */
export const markDye = ({ shape, colour }: Mark): string => (isMarkShape(shape) && isToken(colour) ? `var(--color-${colour})` : FALLBACK);

/** Mark and name of an approach, or of what has one, to stand in an `approach-name`. */
export function markAndName(mark: Mark, name: MarkupPart): Markup {
  return markup`<svg class="mark" aria-hidden="true" style="--dye:${markDye(mark)}">${signAt(markId(mark))}</svg>${name}`;
}
