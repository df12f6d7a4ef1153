'use client';

import { useEffect, useEffectEvent, useRef } from 'react';

type Field = HTMLInputElement | HTMLSelectElement;
type EditedField = Pick<HTMLInputElement, 'type' | 'value' | 'defaultValue' | 'checked' | 'defaultChecked'>;

/** Does a field hold something else than the page said? A tick box has a value too, which says nothing. */
export function isEdited({ type, value, defaultValue, checked, defaultChecked }: EditedField): boolean {
  return type === 'checkbox' || type === 'radio' ? checked !== defaultChecked : value !== defaultValue;
}

/** Did somebody choose here before the document was alive? `EarlyPresses` marks it; the mark goes with the answer. */
export function tookEarly({ dataset }: Pick<HTMLElement, 'dataset'>): boolean {
  const isMarked = 'early' in dataset;
  delete dataset.early;
  return isMarked;
}

/**
 * For a field whose value React holds: what somebody typed, ticked or chose in the first picture, before this part of the page was alive,
 * stands only in the field and would go with the next change of anything. `onFound` takes it up. The field has `autoComplete="off"`, so
 * that a browser puts nothing back there by itself. Only a mark counts where the page cannot tell what stood there first: of a list,
 * and of a field that is filled by code when it is made.
 */
export function useEarlyEntry<F extends Field = HTMLInputElement>(onFound: (field: F) => void, counts: 'any' | 'marked' = 'any') {
  const field = useRef<F>(null);
  const take = useEffectEvent(onFound);
  useEffect(() => {
    const here = field.current;
    if (here === null) return;
    const isMarked = tookEarly(here);
    const counted = counts === 'any' && here instanceof HTMLInputElement && isEdited(here);
    if (isMarked || counted) take(here);
  }, [counts]);
  return field;
}
