import { type Markup, markup } from '@/components/ui/markup';

/** Slanting lines in the accent: what is planned. Filled in with `url(#id)`; each drawing has its own. */
export function hatch(id: string): Markup {
  return markup`<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="6" height="6" class="fill-surface"/>
    <rect width="2.4" height="6" class="fill-accent"/>
  </pattern>`;
}
