import { hatch } from '@/components/chart/hatch';
import { type Markup, markup } from '@/components/ui/markup';

interface BarOfALine {
  /** Of this activity, of the others on the line, and what the line holds. Whole cents. */
  readonly ours: number;
  readonly others: number;
  readonly line: number;
}

/**
 * A line as a level bar: filled what this activity takes, paler what others take, hatched what no activity takes. Where they take more than
 * it holds, an upright says where it ends. The figures stand beside it; `id` is of the hatching alone.
 */
export function costBar({ ours, others, line }: BarOfALine, id: string): Markup | null {
  const whole = Math.max(line, ours + others);
  if (whole === 0) return null;
  const percent = (cents: number) => (cents / whole) * 100;
  const [filled, taken, end] = [percent(ours), percent(ours + others), percent(line)];
  return markup`<svg aria-hidden="true" width="100%" height="12" class="block [print-color-adjust:exact] forced-colors:[forced-color-adjust:none]">
    ${hatch(id)}
    <rect width="100%" height="12" fill="url(#${id})" opacity="0.55"/>
    <rect width="${taken}%" height="12" class="fill-accent-soft"/>
    <rect width="${filled}%" height="12" class="fill-accent"/>
    <rect x="0" y="0" width="100%" height="12" fill="none" stroke-width="1" class="stroke-line-strong"/>
    ${end < 100 ? markup`<rect x="${end}%" y="0" width="3" height="12" class="fill-ink stroke-surface" stroke-width="1"/>` : null}
  </svg>`;
}
