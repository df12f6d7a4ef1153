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
    if (here !== null && (here.value !== here.defaultValue || here.checked !== here.defaultChecked)) take(here);
  }, []);
  return field;
}
