import type { RefObject } from 'react';

/** Gives the focus to a button that comes back in the place of what it opened. Who went on meanwhile is not called back. */
export function focusBack(button: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => document.activeElement === document.body && button.current?.focus());
}
