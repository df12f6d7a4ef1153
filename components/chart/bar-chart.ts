import { attribute, type Markup, markup } from '@/components/ui/markup';
import { barFigure } from './bar-figure';
import { evenerLine } from './evener-line';
import { hatch } from './hatch';
import { BASE, type DrawnBar, type PlacedBar, type Plot } from './plot';

interface BarChart {
  /** A sentence for who does not see it. */
  readonly name: string;
  readonly plot: Plot<DrawnBar>;
  readonly width: number;
  /** How a figure of the axis is written. */
  readonly write: (value: number) => string;
  /** The group in bold. */
  readonly current: string;
  /** Of its own pattern: no other on the page has it. */
  readonly hatchId: string;
  readonly className: string;
}

const HEIGHT = 284;

/** Bars against a line, drawn on the server at one width; a page draws two and shows the one that fits. */
export function barChart({ name, plot, width, write, current, hatchId, className }: BarChart): Markup {
  const { left, right, bars, groups, ticks, line } = plot;
  return markup`<svg viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${name}" class="w-full fill-ink-2 text-[16px] tabular-nums lining-nums ${className}">
    <defs>${hatch(hatchId)}</defs>
    ${ticks.map((tick) => axisFigure(tick, { left, right, write }))}
    ${bars.map((placed) => column(placed, hatchId))}
    <path d="M${left} ${BASE}H${right}" stroke-width="1.5" class="stroke-ink"/>
    ${evenerLine(line)}
    ${bars.map(barFigure)}
    ${groups.map(
      ({ label, middle }) =>
        markup`<text x="${middle}" y="245" text-anchor="middle"${attribute('class', label === current ? 'fill-ink font-semibold' : null)}>${label}</text>`,
    )}
    ${bars.map(({ bar, middle }) => markup`<g transform="translate(${middle - 8} 258)">${bar.mark}</g>`)}
  </svg>`;
}

type Axis = Pick<Plot<DrawnBar>, 'left' | 'right'> & Pick<BarChart, 'write'>;

function axisFigure({ value, y, isTarget }: Plot<DrawnBar>['ticks'][number], { left, right, write }: Axis): Markup {
  const level = value === 0 || isTarget ? null : markup`<path d="M${left} ${y}H${right}" class="stroke-line"/>`;
  const look = attribute('class', isTarget ? 'fill-ink font-bold' : null);
  return markup`<g>${level}<text x="${left - 10}" y="${y + 5}" text-anchor="end"${look}>${value === 0 ? '0' : write(value)}</text></g>`;
}

function column({ bar, x, width, top }: PlacedBar<DrawnBar>, hatchId: string): Markup | null {
  if (bar.value === null) return null;
  const look = bar.isHatched ? markup`fill="url(#${hatchId})" stroke-width="1.5" class="stroke-accent"` : markup`class="fill-accent"`;
  return markup`<rect x="${x}" y="${top}" width="${width}" height="${BASE - top}" ${look}/>`;
}
