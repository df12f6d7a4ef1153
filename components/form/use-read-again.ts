'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';

/** Reads the page again after something was kept; `reading` until what it says has arrived. */
export function useReadAgain() {
  const router = useRouter();
  const [reading, startTransition] = useTransition();
  return { reading, readAgain: () => startTransition(() => router.refresh()) };
}

/**
 * What the server holds as far as known: as the page says, or as it was kept here since. While `isAhead` the page may have been read
 * before something that was kept, so what it says waits.
 */
export function useHeld<V>(said: V, isAhead: boolean) {
  const [known, setKnown] = useState(said);
  const [held, setHeld] = useState(said);
  if (said !== known && !isAhead) {
    setKnown(said);
    setHeld(said);
  }
  return [held, setHeld] as const;
}
