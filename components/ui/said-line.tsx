'use client';

import { useEffect, useRef } from 'react';

/** What happened, when the button that did it is gone with its row: it takes the focus. Nothing while it is empty. */
export function SaidLine({ children }: { readonly children: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (children !== '') line.current?.focus();
  }, [children]);
  if (children === '') return null;
  return (
    <p ref={line} tabIndex={-1} role="status" className="py-2 font-semibold text-s">
      {children}
    </p>
  );
}
