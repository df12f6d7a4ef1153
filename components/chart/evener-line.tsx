import { type LinePart, meets } from './plot';

interface EvenerLineProps {
  readonly parts: readonly LinePart[];
}

/** The line that bars are held against: ink with a halo, dashed where it is borrowed, a step where it changes, a ring at its end. */
export function EvenerLine({ parts }: EvenerLineProps) {
  const last = parts.at(-1);
  if (last === undefined) return null;
  const steps = parts.slice(1).flatMap((part, at) => {
    const before = parts[at];
    return before !== undefined && before.y !== part.y && meets(before, part) ? [`M${part.from} ${before.y}V${part.y}`] : [];
  });
  const paths = [...parts.map(({ from, until, y, isBorrowed }) => ({ d: `M${from} ${y}H${until}`, isBorrowed })), ...steps.map(solid)];
  return (
    <g fill="none">
      {paths.map(({ d }) => (
        <path key={d} d={d} strokeWidth="6" className="stroke-surface" />
      ))}
      {paths.map(({ d, isBorrowed }) => (
        <path key={d} d={d} strokeWidth="2" strokeDasharray={isBorrowed ? '5 4' : undefined} className="stroke-ink" />
      ))}
      <circle cx={last.until - 1} cy={last.y} r="4" strokeWidth="2" className="fill-surface stroke-ink" />
    </g>
  );
}

const solid = (d: string) => ({ d, isBorrowed: false });
