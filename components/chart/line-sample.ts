import { attribute, type Markup, markup } from '@/components/ui/markup';

/** A piece of the line, for a key. */
export function lineSample({ isDashed }: { readonly isDashed: boolean }): Markup {
  const dashes = attribute('stroke-dasharray', isDashed ? '5 4' : null);
  return markup`<svg viewBox="0 0 22 4" width="22" height="4" aria-hidden="true" class="stroke-ink"><path d="M0 2h22" stroke-width="2"${dashes}/></svg>`;
}
