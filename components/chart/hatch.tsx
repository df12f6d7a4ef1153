interface HatchProps {
  readonly id: string;
}

/** Slanting lines in the accent: what is planned. Filled in with `url(#id)`; each drawing has its own. */
export function Hatch({ id }: HatchProps) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" className="fill-surface" />
      <rect width="2.4" height="6" className="fill-accent" />
    </pattern>
  );
}
