interface LiveTextProps {
  readonly children: string;
  /** A figure: the same in every language. */
  readonly isFigure?: boolean;
}

/**
 * A text that changes where it stands beside others. A browser that translates the page puts a text of its own in the place of ours, which
 * React then changes in vain: so the whole goes and comes anew.
 */
export function LiveText({ children, isFigure = false }: LiveTextProps) {
  return (
    <span key={children} translate={isFigure ? 'no' : undefined}>
      {children}
    </span>
  );
}
