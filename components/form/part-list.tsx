'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { PartNews } from './part-news';
import type { Parts } from './use-parts';

interface PartListProps<P extends { readonly id: string }> {
  readonly parts: Parts<P>;
  /** What stands there while there is none. */
  readonly empty: ReactNode;
  /** The words on the button of each. */
  readonly change: string;
  /** What that button says of one part to who does not see where it stands. */
  readonly changeWhat: (part: P) => string;
  /** May this one be changed? All of them when left out. */
  readonly mayChange?: (part: P) => boolean;
  /** How a part reads. */
  readonly children: (part: P) => ReactNode;
  /** The way to a new one, under the list. */
  readonly add: ReactNode;
}

/** The parts of a record under each other, each with a button that opens it, and a way to add one. */
export function PartList<P extends { readonly id: string }>({
  parts,
  empty,
  change,
  changeWhat,
  mayChange = () => true,
  children,
  add,
}: PartListProps<P>) {
  return (
    <>
      {parts.list.length === 0 && empty}
      <ul className="divide-y divide-line">
        {parts.list.map((part) => (
          <li key={part.id} className="flex items-start gap-3 py-2.5">
            {children(part)}
            {mayChange(part) && (
              <Button size="small" aria-label={changeWhat(part)} onClick={() => parts.change(part)}>
                {change}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <PartNews parts={parts} />
      {add}
    </>
  );
}
