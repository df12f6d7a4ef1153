import { useId } from 'react';
import { PrintPattern } from './print-pattern';

interface ShareBarProps {
  readonly mark: { readonly shape: string; readonly colour: string };
}

/** A level bar as wide as its box in the colour of its mark, in print with a pattern. Its figure stands beside it. */
export function ShareBar({ mark: { shape, colour } }: ShareBarProps) {
  const pattern = useId();
  const known = /^[a-z0-9-]+$/.test(colour);
  const fill = known ? `var(--color-${colour}, var(--color-approach-fallback))` : 'var(--color-approach-fallback)';
  return (
    <svg aria-hidden="true" width="100%" height="14" className="block min-w-0.5">
      <rect width="100%" height="100%" style={{ fill }} className="print:hidden" />
      <PrintPattern id={pattern} shape={shape} />
      <rect x="0.5" y="0.5" width="100%" height="13" fill={`url(#${pattern})`} strokeWidth="1" className="hidden stroke-ink print:block" />
    </svg>
  );
}
