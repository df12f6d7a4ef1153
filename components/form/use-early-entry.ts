'use client';

import { useEffect, useEffectEvent, useRef } from 'react';

/** What a field holds now: a tick box its tick, which its value says nothing of. */
export function heldIn({ type, value, checked }: { readonly type: string; readonly value: string; readonly checked?: boolean }) {
  return type === 'checkbox' || type === 'radio' ? checked === true : value;
}

/**
 * For a field whose value React holds: what somebody typed, ticked or chose in the first picture, before the page was alive, stands only
 * in the field and would go with the next change of anything. `onFound` takes up what differs from what the page `said` there. The field
 * has `autoComplete="off"`, so that no browser puts back there what somebody held on an earlier visit.
 */
export function useEarlyEntry<F extends HTMLInputElement | HTMLSelectElement = HTMLInputElement>(
  said: string | boolean,
  onFound: (field: F) => void,
) {
  const field = useRef<F>(null);
  const look = useEffectEvent((here: F) => {
    if (heldIn(here) !== said) onFound(here);
  });
  useEffect(() => {
    if (field.current !== null) look(field.current);
  }, []);
  return field;
}
