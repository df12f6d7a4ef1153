'use client';

import { useEffect } from 'react';

interface SentAlongProps {
  /** Of a header. */
  readonly name: string;
  readonly value: string;
}

/** The headers that go along with what this page sends, by their names. */
const along = new Map<string, string>();

/** By this header a call of an action is known. */
const ACTION = 'next-action';

/** Next offers no place to add a header to the call of an action, so that the way all calls take is dressed, once. */
function dress() {
  const plain = window.fetch;
  window.fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    if (along.size === 0 || !headers.has(ACTION)) return plain(input, init);
    for (const [name, value] of along) headers.set(name, value);
    return plain(input, { ...init, headers });
  };
}

let isDressed = false;

/** Says something with each action that is called while this stands on the page; forms need not know. */
export function SentAlong({ name, value }: SentAlongProps) {
  useEffect(() => {
    if (!isDressed) dress();
    isDressed = true;
    along.set(name, value);
    return () => {
      along.delete(name);
    };
  }, [name, value]);
  return null;
}
