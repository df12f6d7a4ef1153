import type { ReactNode } from 'react';
import { SIDES, type Side } from '@/lib/domain/partnerships/rules/facts';

interface SideColumnsProps {
  /** What each column is called. */
  readonly label: (side: Side) => string;
  /** How deep the names of the columns stand. */
  readonly heading: 'h3' | 'h4';
  readonly children: (side: Side) => ReactNode;
}

/** What belongs to each of both sides beside each other, as the places stand on the pair line. */
export function SideColumns({ label, heading: Heading, children }: SideColumnsProps) {
  return (
    <div className="grid gap-x-12 gap-y-5 wide:grid-cols-2">
      {SIDES.map((side) => (
        <section key={side} aria-label={label(side)} className="min-w-0">
          <Heading className="text-ink-2 text-s">{label(side)}</Heading>
          {children(side)}
        </section>
      ))}
    </div>
  );
}
