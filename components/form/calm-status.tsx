'use client';

import { useEffect, useState } from 'react';

/** A second of rest between two things that are read aloud. */
const REST_MS = 1_000;

/** Tells a screen reader what changes on the page, once it has come to rest; nothing of what stood there from the start. */
export function CalmStatus({ children }: { readonly children: string }) {
  const [first] = useState(children);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (children === first && said === '') return;
    const rest = setTimeout(() => setSaid(children), REST_MS);
    return () => clearTimeout(rest);
  }, [children, first, said]);

  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
