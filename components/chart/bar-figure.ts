import { attribute, type Markup, markup } from '@/components/ui/markup';
import { BASE, type DrawnBar, type PlacedBar } from './plot';

/** The figure on a bar; where it is missing a dashed gap. */
export function barFigure({ bar, x, width, middle, label }: PlacedBar<DrawnBar>): Markup {
  if (bar.value === null)
    return markup`
      <path d="M${x} ${BASE}V${BASE - 14}H${x + width}V${BASE}" fill="none" stroke-dasharray="3 3" class="stroke-line-strong"/>
      <text x="${middle}" y="${BASE - 22}" text-anchor="middle" stroke-width="4" paint-order="stroke" class="fill-ink-3 stroke-surface">–</text>`;
  const isOn = label.isInside && !bar.isHatched;
  const look = markup`class="font-semibold ${isOn ? 'fill-on-accent' : 'fill-ink stroke-surface'}"`;
  const halo = attribute('stroke-width', isOn ? null : 4);
  return markup`<text x="${middle}" y="${label.y}" text-anchor="middle"${halo} paint-order="stroke" ${look}>${bar.label}</text>`;
}
