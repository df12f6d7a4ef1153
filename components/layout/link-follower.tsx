'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Is it meant for this window? What opens another one, or was answered already, is the browser's. */
const isPlain = ({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  !defaultPrevented && button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Follows every link of a page, also one within a drawing, the way the router does. Until it is there, links load the page. */
export function LinkFollower() {
  const { push } = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-follow]') : null;
      if (link === null || !isPlain(event)) return;
      event.preventDefault();
      push(link.href, { scroll: link.dataset.follow !== 'stay' });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [push]);
  return null;
}
