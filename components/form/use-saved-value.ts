'use client';

import { useEffect, useRef, useState } from 'react';
import type { Conflict, Result } from '@/lib/platform/result';
import { useHeld, useReadAgain } from './use-read-again';
import { useSave } from './use-save';

interface SavedValueOptions<V> {
  /** As the page knows it. */
  readonly value: V;
  /** Keeps `next` where `base` stood. */
  readonly save: (next: V, base: V) => Promise<Result<unknown>>;
}

/**
 * A value without a button to save it: each setting is shown at once and saved by itself. Set again while one is on its way, the newest
 * follows; what was not kept stays in sight, with why.
 */
export function useSavedValue<V>({ value, save: keep }: SavedValueOptions<V>) {
  const { pending, isSaved, trouble, save, forget } = useSave();
  const { reading, readAgain } = useReadAgain();
  const [wanted, setWanted] = useState<{ value: V } | null>(null);
  const [kept, setKept] = useHeld(value, wanted !== null || reading);
  const newest = useRef(value);
  // The same at once, not only when it was painted.
  const held = useRef(kept);
  const shown = wanted === null ? kept : wanted.value;
  const [theirs] = trouble?.kind === 'conflict' ? Object.values(trouble.conflicts) : [];

  useEffect(() => {
    held.current = kept;
  }, [kept]);

  async function saveNewest(): Promise<Result<unknown>> {
    for (;;) {
      const next = newest.current;
      const result = await keep(next, held.current);
      if (!result.ok) return result;
      held.current = next;
      setKept(next);
      if (newest.current === next) return result;
    }
  }

  function set(next: V) {
    newest.current = next;
    setWanted({ value: next });
    save(saveNewest, {
      onSaved: () => {
        setWanted(null);
        readAgain();
      },
    });
  }

  /** After a conflict: ours over `theirs`, or theirs. */
  function resolve(choice: 'mine' | 'theirs', theirs: V) {
    held.current = theirs;
    if (choice === 'mine') return set(shown);
    setKept(theirs);
    setWanted(null);
    forget();
  }

  return {
    shown,
    saving: pending && wanted !== null,
    saved: isSaved,
    trouble,
    /** What stands there now against what is wanted; undefined when nobody else changed it. */
    conflict: theirs && ({ ...theirs, yours: shown } satisfies Conflict),
    set,
    resolve,
    retry: () => set(shown),
  };
}
