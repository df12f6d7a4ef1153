'use client';

import { useEffect, useRef } from 'react';

interface Leaving {
  /** Something is not kept. */
  readonly unsaved: boolean;
  /** It is on its way: who leaves goes on once it has arrived. */
  readonly saving: boolean;
}

/**
 * While something is not kept: asks before the page is left, by the browser, by a link, or back and forward (where the browser tells of
 * that). What is kept on leaving its field gets the chance first.
 */
export function useLeaveWarning({ unsaved, saving }: Leaving, question: string): void {
  const now = useRef({ unsaved, saving });
  now.current = { unsaved, saving };
  const waiting = useRef<() => void>(undefined);

  useEffect(() => {
    if (!unsaved) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href]') : null;
      const isHere = link === null || link.getAttribute('href')?.startsWith('#') || link.getAttribute('target') === '_blank';
      if (isHere || event.metaKey || event.ctrlKey) return;
      if (saving) waiting.current = () => link.click();
      else if (window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('click', onClick, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, { capture: true });
    };
  }, [unsaved, saving, question]);

  useEffect(() => {
    const { navigation } = window;
    if (!unsaved || navigation === undefined) return;
    let isMeant = false;
    const onNavigate = (event: NavigateEvent) => {
      if (event.navigationType !== 'traverse' || !event.cancelable || isMeant) return;
      event.preventDefault();
      const { key } = event.destination;
      const go = () => {
        isMeant = true;
        navigation.traverseTo(key);
      };
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      // Once the page knows what became of the field that was left.
      setTimeout(() => {
        if (now.current.saving) waiting.current = go;
        else if (!now.current.unsaved || window.confirm(question)) go();
      });
    };
    navigation.addEventListener('navigate', onNavigate);
    return () => navigation.removeEventListener('navigate', onNavigate);
  }, [unsaved, question]);

  useEffect(() => {
    if (saving) return;
    waiting.current?.();
    waiting.current = undefined;
  }, [saving]);
}
