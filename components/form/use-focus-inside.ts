'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** For a form that takes the place of the button that was pressed: its first field gets the focus, of cards the one that is chosen. */
export function useFocusInside(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('input, select, textarea');
    const chosen = box.current?.querySelector<HTMLElement>('input[type="radio"]:checked');
    (chosen ?? first)?.focus();
  }, []);
  return box;
}
