'use client';

import { useEffect, useEffectEvent, useRef } from 'react';

/** Does a field hold something else than the page said? A tick box has a value too, which says nothing. */
export function isEdited({ type, value, defaultValue, checked, defaultChecked }: EditedField): boolean {
  return type === 'checkbox' || type === 'radio' ? checked !== defaultChecked : value !== defaultValue;
}

type EditedField = Pick<HTMLInputElement, 'type' | 'value' | 'defaultValue' | 'checked' | 'defaultChecked'>;

/**
 * For a field whose value React holds: what somebody typed or ticked in the first picture, before the page was alive, stands only in the
 * field and would go with the next change of anything. `onFound` takes it up.
 */
export function useEarlyEntry(onFound: (field: HTMLInputElement) => void) {
  const field = useRef<HTMLInputElement>(null);
  const take = useEffectEvent(onFound);
  useEffect(() => {
    const here = field.current;
    if (here !== null && isEdited(here)) take(here);
  }, []);
  return field;
}
