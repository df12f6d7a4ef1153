'use client';

import { useEffect, useRef } from 'react';

interface SaidLineProps {
  readonly children: string;
  /** False when the button that did it is still there and has the focus. */
  readonly takesFocus?: boolean;
}

/** What happened, when the button that did it is gone with its row: it takes the focus. Nothing while it is empty. */
export function SaidLine({ children, takesFocus = true }: SaidLineProps) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (children !== '' && takesFocus) line.current?.focus();
  }, [children, takesFocus]);
  if (children === '') return null;
  return (
    <p ref={line} tabIndex={-1} role="status" className="py-2 font-semibold text-s">
      {children}
    </p>
  );
}
