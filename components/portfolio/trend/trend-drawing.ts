import { barChart } from '@/components/chart/bar-chart';
import { type ChartSize, type DrawnBar, NARROW, plotOf, WIDE } from '@/components/chart/plot';
import { verdictSign } from '@/components/guidance/verdicts/verdict-mark';
import { type Markup, markup } from '@/components/ui/markup';
import { isBeforeValues, type Trend, type TrendEntry } from '@/lib/domain/portfolio/rules/trend';
import type { TrendWords } from './trend-words';

interface TrendDrawing {
  readonly trend: Trend;
  /** What is drawn and what it says, for who does not see it. */
  readonly name: string;
  /** Where the years are that have no room. */
  readonly older: string;
  readonly write: TrendWords['write'];
  /** Begins the ids of its patterns. */
  readonly id: string;
}

const SIZES = [
  { size: NARROW, chart: 'max-w-[400px] wide:hidden print:hidden', older: 'wide:hidden print:hidden' },
  { size: WIDE, chart: 'hidden max-w-[620px] wide:block print:block print:max-h-[200px]', older: 'hidden wide:block print:block' },
] as const satisfies readonly { readonly size: ChartSize; readonly chart: string; readonly older: string }[];

/** The bars of a figure over the years, drawn at two widths of which one shows. */
export function trendDrawing({ trend: { entries, thisYear }, name, older, write, id }: TrendDrawing): Markup {
  const bars = entries.map((entry) => barOf(entry, write));
  const drawings = SIZES.map(({ size, ...classes }) => {
    const plot = plotOf(bars, size, write);
    const chart = barChart({
      name,
      plot,
      width: size.width,
      write,
      current: String(thisYear),
      hatchId: `${id}${size.width}`,
      className: classes.chart,
    });
    return markup`${chart}${plot.bars.length < bars.length ? markup`<p class="text-xs text-ink-2 ${classes.older}">${older}</p>` : null}`;
  });
  return markup`${drawings}`;
}

/** How one figure of a year is drawn. */
function barOf(entry: TrendEntry, write: TrendWords['write']): DrawnBar {
  const { year, drawn, target, verdict } = entry;
  return {
    group: String(year),
    value: drawn?.value ?? null,
    label: drawn === null ? '–' : write(drawn.value),
    isHatched: drawn?.basis === 'planned',
    target,
    isBorrowed: isBeforeValues(entry),
    mark: verdict === null ? null : verdictSign(verdict.state),
  };
}
