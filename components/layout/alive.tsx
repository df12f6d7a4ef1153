'use client';

import { useEffect } from 'react';
import { ALIVE } from './alive-event';

/** Says that the page is alive. Stands last in the document: effects run in the order in which their parts stand. */
export function Alive() {
  useEffect(() => {
    document.dispatchEvent(new Event(ALIVE));
  }, []);
  return null;
}
