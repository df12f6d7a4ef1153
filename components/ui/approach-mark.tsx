/** Shapes by the names that the approaches carry in the data; `pentagon` and `half_disc` are free for a next one. */
const SHAPES: Readonly<Record<string, string>> = {
  circle: 'M8 1.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 8 1.4Z',
  square: 'M2 2h12v12H2Z',
  triangle_up: 'M8 1 15.2 14.2H.8Z',
  diamond: 'M8 .4 15.6 8 8 15.6.4 8Z',
  triangle_down: 'M8 15 .8 1.8h14.4Z',
  ring: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  plus: 'M5.4 1h5.2v4.4H15v5.2h-4.4V15H5.4v-4.4H1V5.4h4.4Z',
  hourglass: 'M1 1.6h14L9.2 8 15 14.4H1L6.8 8Z',
  pentagon: 'M8 1 15 6.2 12.3 14.4H3.7L1 6.2Z',
  half_disc: 'M.8 11.6a7.2 7.2 0 0 1 14.4 0Z',
};
const FREE_SHAPE = SHAPES.pentagon;

interface ApproachMarkProps {
  /** Name of a shape, from the data. An unknown one becomes the free shape. */
  readonly shape: string;
  /** Name of a colour token, from the data: `approach-1`. An unknown one becomes the fallback. */
  readonly colour: string;
  readonly size?: number;
  readonly className?: string;
}

/** Shape first, colour second; the name of the approach always stands beside it, so the mark is silent. */
export function ApproachMark({ shape, colour, size = 16, className = '' }: ApproachMarkProps) {
  const known = /^[a-z0-9-]+$/.test(colour) && shape in SHAPES;
  const fill = known ? `var(--color-${colour}, var(--color-approach-fallback))` : 'var(--color-approach-fallback)';
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className={`flex-none ${className}`} style={{ fill }}>
      <path fillRule="evenodd" d={SHAPES[shape] ?? FREE_SHAPE} />
    </svg>
  );
}
