'use client';

import { useRef } from 'react';

/** A key for one creation: each try of the same input has the same one, so that it is made once; other input is another creation. */
export function useCreationKey() {
  const last = useRef<{ readonly of: string; readonly key: string }>(undefined);

  function keyOf(input: unknown): string {
    const of = JSON.stringify(input);
    if (last.current?.of !== of) last.current = { of, key: newKey() };
    return last.current.key;
  }

  return {
    keyOf,
    /** An answer came: the same input again is another creation. */
    forget: () => {
      last.current = undefined;
    },
  };
}

/** A UUID v4. `crypto.randomUUID` is missing on plain http, so it is made of random bytes. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  );
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
