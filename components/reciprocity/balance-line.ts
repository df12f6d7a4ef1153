import { type Markup, markup } from '@/components/ui/markup';

/** The evener with its ring at a place from 0 (our side) to 1 (theirs); without one it has none. Its figures stand beside it. */
export function balanceLine(at: number | null): Markup {
  const ring = at === null ? null : markup`<i class="balance-ring" style="--at:${at}"></i>`;
  return markup`<span class="balance-line" aria-hidden="true">
    <i class="line"></i><i class="line line-theirs"></i><i class="balance-middle"></i>${ring}
  </span>`;
}
