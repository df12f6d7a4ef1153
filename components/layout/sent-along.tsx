'use client';

import { useEffect } from 'react';

interface SentAlongProps {
  /** Of a header. */
  readonly name: string;
  readonly value: string;
}

/** By this header a call of an action is known. */
const ACTION = 'next-action';

/** What goes along with what this page sends. */
let along: SentAlongProps | null = null;
let isDressed = false;

/** Next offers no place to add a header to the call of an action, so that the way all calls take is dressed, once. */
function dress() {
  const plain = window.fetch;
  window.fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    if (along === null || !headers.has(ACTION)) return plain(input, init);
    headers.set(along.name, along.value);
    return plain(input, { ...init, headers });
  };
  isDressed = true;
}

/** Says something with each action that is called while this stands on the page; forms need not know. */
export function SentAlong({ name, value }: SentAlongProps) {
  useEffect(() => {
    if (!isDressed) dress();
    along = { name, value };
    return () => {
      along = null;
    };
  }, [name, value]);
  return null;
}
