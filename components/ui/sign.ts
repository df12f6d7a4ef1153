import { type Markup, markup } from './markup';

interface SignBox {
  readonly size: number;
  readonly className?: string;
}

/** The classes of the box of a sign. */
export const boxClass = (className: string): string => (className === '' ? 'flex-none' : `flex-none ${className}`);

/** What stands in the box of a sign: the one of that id on the sheet of signs. */
export const signAt = (id: string): Markup => markup`<use href="#${id}"/>`;

/** A sign within a drawing, as `Icon` and the marks are in a page. Silent: its word stands beside it. */
export function signBox(id: string, { size, className = '' }: SignBox): Markup {
  return markup`<svg width="${size}" height="${size}" aria-hidden="true" class="${boxClass(className)}">${signAt(id)}</svg>`;
}
