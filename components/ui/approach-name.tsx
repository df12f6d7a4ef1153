import type { ReactNode } from 'react';
import { ApproachMark } from './approach-mark';

interface ApproachNameProps {
  readonly mark: { readonly shape: string; readonly colour: string };
  readonly children: ReactNode;
}

/** Mark and name of an approach on one baseline: in a table, a line of facts, a list. */
export function ApproachName({ mark, children }: ApproachNameProps) {
  return (
    <span className="inline-flex items-baseline gap-[9px]">
      <ApproachMark {...mark} size={15} className="relative top-0.5" />
      <span>{children}</span>
    </span>
  );
}
