'use client';

import { useEffect, useRef } from 'react';

/**
 * For what is put on the page when an answer comes: `released` waits while a finger or a mouse button is down. What moved then would take
 * away what somebody is pressing, and the press would be lost.
 */
export function usePress() {
  const press = useRef<{ readonly ended: Promise<void>; readonly end: () => void }>(undefined);

  useEffect(() => {
    const begin = () => {
      press.current?.end();
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      press.current = { ended, end };
    };
    // The click comes after the pointer went up.
    const finish = () => void setTimeout(() => press.current?.end());
    const stop = new AbortController();
    const how = { capture: true, signal: stop.signal };
    window.addEventListener('pointerdown', begin, how);
    window.addEventListener('pointerup', finish, how);
    window.addEventListener('pointercancel', finish, how);
    return () => {
      stop.abort();
      press.current?.end();
    };
  }, []);

  return { released: () => press.current?.ended };
}
