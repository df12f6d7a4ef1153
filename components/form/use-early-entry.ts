'use client';

import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * For a field whose value React holds: what somebody typed or ticked in the first picture, before the page was alive, stands only in the
 * field and would go with the next change of anything. `onFound` takes it up.
 */
export function useEarlyEntry(onFound: (field: HTMLInputElement) => void) {
  const field = useRef<HTMLInputElement>(null);
  const take = useEffectEvent(onFound);
  useEffect(() => {
    const here = field.current;
    if (here !== null && isChanged(here)) take(here);
  }, []);
  return field;
}

/** A box that one ticks has a value of its own, which says nothing of the tick. */
function isChanged({ type, value, defaultValue, checked, defaultChecked }: HTMLInputElement): boolean {
  return type === 'checkbox' || type === 'radio' ? checked !== defaultChecked : value !== defaultValue;
}
