'use client';

import { type RefObject, useEffect, useRef } from 'react';

interface Leaving {
  /** Something is not kept. */
  readonly unsaved: boolean;
  /** It is on its way: who leaves goes on once it has arrived. */
  readonly saving: boolean;
}

/** What of the page is not kept, each with its question: several fields can stand open, and one is asked once. */
const open = new Map<RefObject<Leaving>, string>();
/** Where somebody wanted to go while something was on its way. */
let waiting: (() => void) | undefined;
/** Back or forward was answered: it goes through. */
let isMeant = false;

const isSaving = () => [...open.keys()].some(({ current }) => current.saving);
const isUnsaved = () => [...open.keys()].some(({ current }) => current.unsaved);
const isAllowed = () => window.confirm([...open.values()][0]);

function onUnload(event: BeforeUnloadEvent) {
  event.preventDefault();
}

function onClick(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href]') : null;
  const isHere = link === null || link.getAttribute('href')?.startsWith('#') || link.getAttribute('target') === '_blank';
  if (isHere || event.metaKey || event.ctrlKey) return;
  if (isSaving()) waiting = () => link.click();
  else if (isAllowed()) return;
  event.preventDefault();
  event.stopPropagation();
}

function onNavigate(event: NavigateEvent) {
  if (event.navigationType !== 'traverse' || !event.cancelable) return;
  if (isMeant) {
    isMeant = false;
    return;
  }
  event.preventDefault();
  const { key } = event.destination;
  const go = () => {
    isMeant = open.size > 0;
    window.navigation.traverseTo(key);
  };
  // What is kept on leaving its field gets the chance; then the page knows what became of it.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  setTimeout(() => {
    if (isSaving()) waiting = go;
    else if (!isUnsaved() || isAllowed()) go();
  });
}

function watch() {
  window.addEventListener('beforeunload', onUnload);
  document.addEventListener('click', onClick, { capture: true });
  // Not every browser tells of back and forward.
  window.navigation?.addEventListener('navigate', onNavigate);
}

function rest() {
  isMeant = false;
  window.removeEventListener('beforeunload', onUnload);
  document.removeEventListener('click', onClick, { capture: true });
  window.navigation?.removeEventListener('navigate', onNavigate);
}

/** While something is not kept: asks before the page is left, by the browser, by a link, or back and forward. */
export function useLeaveWarning({ unsaved, saving }: Leaving, question: string): void {
  const now = useRef({ unsaved, saving });
  now.current = { unsaved, saving };

  useEffect(() => {
    if (!unsaved) return;
    if (open.size === 0) watch();
    open.set(now, question);
    return () => {
      open.delete(now);
      if (open.size === 0) rest();
    };
  }, [unsaved, question]);

  useEffect(() => {
    if (saving || isSaving()) return;
    const go = waiting;
    waiting = undefined;
    go?.();
  }, [saving]);
}
