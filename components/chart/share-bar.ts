import { colourOf, type Mark } from '@/components/ui/mark';
import { type Markup, markup } from '@/components/ui/markup';
import { printPattern } from './print-pattern';

/** A level bar as wide as its box in the colour of its mark, in print with a pattern of that id. Its figure stands beside it. */
export function shareBar({ shape, colour }: Mark, patternId: string): Markup {
  return markup`<svg aria-hidden="true" width="100%" height="14" class="block min-w-0.5">
    <rect width="100%" height="100%" style="fill:${colourOf(colour)}" class="print:hidden"/>
    ${printPattern(patternId, shape)}
    <rect x="0.5" y="0.5" width="100%" height="13" fill="url(#${patternId})" stroke-width="1" class="hidden stroke-ink print:block"/>
  </svg>`;
}
