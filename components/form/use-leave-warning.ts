'use client';

import { useEffect, useRef } from 'react';

interface Leaving {
  /** Something is not kept. */
  readonly unsaved: boolean;
  /** It is on its way: who leaves by a link goes on once it has arrived. */
  readonly saving: boolean;
}

/** While something is not kept: asks before the page is left, by the browser or by a link. */
export function useLeaveWarning({ unsaved, saving }: Leaving, question: string): void {
  const waiting = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!unsaved) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href]') : null;
      const isHere = link === null || link.getAttribute('href')?.startsWith('#') || link.getAttribute('target') === '_blank';
      if (isHere || event.metaKey || event.ctrlKey) return;
      if (saving) waiting.current = link;
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
    if (saving) return;
    waiting.current?.click();
    waiting.current = null;
  }, [saving]);
}
