import { attribute, type Markup, markup } from '@/components/ui/markup';
import { type LinePart, meets } from './plot';

/** The line that bars are held against: ink with a halo, dashed where it is borrowed, a step where it changes, a ring at its end. */
export function evenerLine(parts: readonly LinePart[]): Markup | null {
  const last = parts.at(-1);
  if (last === undefined) return null;
  const steps = parts.slice(1).flatMap((part, at) => {
    const before = parts[at];
    return before !== undefined && before.y !== part.y && meets(before, part) ? [`M${part.from} ${before.y}V${part.y}`] : [];
  });
  const paths = [...parts.map(({ from, until, y, isBorrowed }) => ({ d: `M${from} ${y}H${until}`, isBorrowed })), ...steps.map(solid)];
  return markup`<g fill="none">
    ${paths.map(({ d }) => markup`<path d="${d}" stroke-width="6" class="stroke-surface"/>`)}
    ${paths.map(
      ({ d, isBorrowed }) =>
        markup`<path d="${d}" stroke-width="2"${attribute('stroke-dasharray', isBorrowed ? '5 4' : null)} class="stroke-ink"/>`,
    )}
    <circle cx="${last.until - 1}" cy="${last.y}" r="4" stroke-width="2" class="fill-surface stroke-ink"/>
  </g>`;
}

const solid = (d: string) => ({ d, isBorrowed: false });
