'use client';

import { useEffect, useEffectEvent, useRef } from 'react';

/** Did somebody type or choose here before the page was alive? `EarlyPresses` marks it; the mark goes with the answer. */
export function tookEarly({ dataset }: Pick<HTMLElement, 'dataset'>): boolean {
  const isMarked = 'early' in dataset;
  delete dataset.early;
  return isMarked;
}

/**
 * For a field whose value React holds: what somebody typed, ticked or chose in the first picture, before the page was alive, stands only
 * in the field and would go with the next change of anything. `onFound` takes it up. What the browser put there by itself is not taken.
 */
export function useEarlyEntry<F extends HTMLInputElement | HTMLSelectElement = HTMLInputElement>(onFound: (field: F) => void) {
  const field = useRef<F>(null);
  const take = useEffectEvent(onFound);
  useEffect(() => {
    const here = field.current;
    if (here !== null && tookEarly(here)) take(here);
  }, []);
  return field;
}
