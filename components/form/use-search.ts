'use client';

import { useEffect, useRef, useState } from 'react';
import { usePress } from './use-press';

/** Somebody who types is not asked for at each letter. */
const PAUSE_MS = 150;

export interface Search<O> {
  readonly state: 'idle' | 'searching' | 'found' | 'failed';
  /** The last answer; it stays while the next one is awaited. */
  readonly options: readonly O[];
  /** Looks for this text once it stands still for a moment; null forgets what was found. */
  readonly ask: (text: string | null) => void;
}

/**
 * Asks while somebody types: one question at a time, always the newest text, and the answer to an older one is thrown away.
 * `find` answers null when it cannot search now. No answer is shown while something is being pressed.
 */
export function useSearch<O>(find: (text: string) => Promise<readonly O[] | null>): Search<O> {
  const [state, setState] = useState<Search<O>['state']>('idle');
  const [options, setOptions] = useState<readonly O[]>([]);
  const newest = useRef<string | null>(null);
  const due = useRef<string | null>(null);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { released } = usePress();

  useEffect(() => () => clearTimeout(timer.current), []);

  function ask(text: string | null) {
    clearTimeout(timer.current);
    newest.current = text;
    due.current = null;
    setState(text === null ? 'idle' : 'searching');
    if (text === null) return setOptions([]);
    timer.current = setTimeout(() => {
      due.current = text;
      void run(text);
    }, PAUSE_MS);
  }

  async function run(text: string): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    const answer = await find(text).catch(() => null);
    await released();
    busy.current = false;
    if (newest.current === text) {
      setState(answer === null ? 'failed' : 'found');
      if (answer !== null) setOptions(answer);
    } else if (due.current !== null) {
      return run(due.current);
    }
  }

  return { state, options, ask };
}
