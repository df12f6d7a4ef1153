import type { ReactNode } from 'react';

interface FactProps {
  readonly term: ReactNode;
  /** The answer; nothing known is a dash. */
  readonly children?: ReactNode;
}

/** One row of a `DefinitionList`. */
export function Fact({ term, children }: FactProps) {
  const empty = children === undefined || children === null || children === '';
  return (
    <div className="grid gap-x-6 gap-y-0.5 py-2.5 wide:grid-cols-[minmax(0,1fr)_minmax(0,2.2fr)] wide:items-baseline">
      <dt className="text-s text-ink-2">{term}</dt>
      <dd className="min-w-0">{empty ? <span className="text-ink-3">–</span> : children}</dd>
    </div>
  );
}
