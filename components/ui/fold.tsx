'use client';

import { type ReactNode, useState } from 'react';
import { Icon } from './icon';

interface FoldProps {
  readonly summary: ReactNode;
  /** At the right of the summary. */
  readonly side?: ReactNode;
  /** It is open when it is first drawn; afterwards who opens or closes it does, whatever is read again. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A row that opens to what it counts. Works without JavaScript; printed it is open. */
export function Fold({ summary, side, open, children }: FoldProps) {
  // Taking away the last of what opened it must not close it around who works in it.
  const [first] = useState(open);
  return (
    <details
      open={first}
      className="group border-t border-line print:[&::details-content]:block print:[&::details-content]:[content-visibility:visible]"
    >
      <summary className="flex min-h-12 flex-wrap items-center gap-x-3.5 gap-y-0.5 py-2.5 -outline-offset-2!">
        <Icon sign="chevron" size={18} className="-rotate-90 group-open:rotate-0 print:hidden" />
        <span className="min-w-0 flex-1">{summary}</span>
        {side !== undefined && <span className="text-s text-ink-2 max-wide:basis-full max-wide:pl-8">{side}</span>}
      </summary>
      <div className="pb-2">{children}</div>
    </details>
  );
}
