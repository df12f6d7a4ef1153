import { BASE, type DrawnBar, type PlacedBar } from './plot';

/** The figure on a bar; where it is missing a dashed gap. */
export function BarFigure({ bar, x, width, middle, label }: PlacedBar<DrawnBar>) {
  if (bar.value === null)
    return (
      <>
        <path d={`M${x} ${BASE}V${BASE - 14}H${x + width}V${BASE}`} fill="none" strokeDasharray="3 3" className="stroke-line-strong" />
        <text x={middle} y={BASE - 22} textAnchor="middle" strokeWidth="4" paintOrder="stroke" className="fill-ink-3 stroke-surface">
          –
        </text>
      </>
    );
  const isOn = label.isInside && !bar.isHatched;
  return (
    <text
      x={middle}
      y={label.y}
      textAnchor="middle"
      strokeWidth={isOn ? undefined : 4}
      paintOrder="stroke"
      className={`font-semibold ${isOn ? 'fill-on-accent' : 'fill-ink stroke-surface'}`}
    >
      {bar.label}
    </text>
  );
}
