import { type Markup, markup } from '@/components/ui/markup';

/** Lines and dots that tell bars apart in black and white, by the shape of the mark that stands beside them; another shape is a grid of dots. */
const PATTERNS: Readonly<Record<string, { readonly size: number; readonly d: string }>> = {
  circle: { size: 4, d: 'M0 0h4v4H0Z' },
  square: { size: 6, d: 'M-1.5 1.5l3-3M0 6 6 0M4.5 7.5l3-3' },
  triangle_up: { size: 4, d: 'M1.2 2h1.6' },
  diamond: { size: 6, d: 'M-1.5 4.5l3 3M0 0l6 6M4.5-1.5l3 3' },
  triangle_down: { size: 5, d: 'M0 2.5h5' },
  ring: { size: 6, d: 'M0 0l6 6M6 0 0 6' },
  plus: { size: 5, d: 'M2.5 0v5' },
  hourglass: { size: 8, d: 'M3 4h2' },
};
const OTHER = { size: 6, d: 'M2 3h2M0 0h1M5 6h1' };

/** The pattern of one kind of bar, in ink. Filled in with `url(#id)`. */
export function printPattern(id: string, shape: string): Markup {
  const { size, d } = PATTERNS[shape] ?? OTHER;
  return markup`<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">
    <path d="${d}" stroke-width="1.2" class="fill-ink stroke-ink"/>
  </pattern>`;
}
