import { useId } from 'react';
import { BarFigure } from './bar-figure';
import { EvenerLine } from './evener-line';
import { Hatch } from './hatch';
import { BASE, type ChartSize, type DrawnBar, plotOf } from './plot';

interface BarChartProps {
  /** A sentence for who does not see it. */
  readonly name: string;
  readonly bars: readonly DrawnBar[];
  readonly size: ChartSize;
  /** How a figure of the axis is written. */
  readonly write: (value: number) => string;
  /** The group in bold. */
  readonly current: string;
  readonly className?: string;
}

const HEIGHT = 284;

/** Bars against a line, drawn on the server at one width; a page draws two and shows the one that fits. */
export function BarChart({ name, bars, size, write, current, className = '' }: BarChartProps) {
  const hatch = useId();
  const { left, right, bars: placed, groups, ticks, line } = plotOf(bars, size, write);
  return (
    <svg
      viewBox={`0 0 ${size.width} ${HEIGHT}`}
      role="img"
      aria-label={name}
      className={`w-full fill-ink-2 text-[16px] tabular-nums lining-nums ${className}`}
    >
      <defs>
        <Hatch id={hatch} />
      </defs>
      {ticks.map(({ value, y, isTarget }) => (
        <g key={value}>
          {value !== 0 && !isTarget && <path d={`M${left} ${y}H${right}`} className="stroke-line" />}
          <text x={left - 10} y={y + 5} textAnchor="end" className={isTarget ? 'fill-ink font-bold' : undefined}>
            {value === 0 ? '0' : write(value)}
          </text>
        </g>
      ))}
      {placed.map(({ bar, x, width, top }) =>
        bar.value === null ? null : (
          <rect
            key={bar.key}
            x={x}
            y={top}
            width={width}
            height={BASE - top}
            fill={bar.isHatched ? `url(#${hatch})` : undefined}
            strokeWidth={bar.isHatched ? 1.5 : undefined}
            className={bar.isHatched ? 'stroke-accent' : 'fill-accent'}
          />
        ),
      )}
      <path d={`M${left} ${BASE}H${right}`} strokeWidth="1.5" className="stroke-ink" />
      <EvenerLine parts={line} />
      {placed.map((each) => (
        <BarFigure key={each.bar.key} {...each} />
      ))}
      {groups.map(({ label, middle }) => (
        <text key={label} x={middle} y={245} textAnchor="middle" className={label === current ? 'fill-ink font-semibold' : undefined}>
          {label}
        </text>
      ))}
      {placed.map(({ bar, middle }) => (
        <g key={bar.key} transform={`translate(${middle - 8} 258)`}>
          {bar.mark}
        </g>
      ))}
    </svg>
  );
}
