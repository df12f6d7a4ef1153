'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Conflict, Result } from '@/lib/platform/result';
import { useSend } from './send';
import { useSentences } from './sentences';
import { useHeld, useReadAgain } from './use-read-again';

/** Why what was asked for is not kept. */
export type SavedValueTrouble =
  | { readonly kind: 'lost' | 'refused'; readonly sentence: string }
  | { readonly kind: 'conflict'; readonly conflict: Conflict };

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
export function useSavedValue<V>({ value, save }: SavedValueOptions<V>) {
  const t = useTranslations('shell.form');
  const sentence = useSentences();
  const { pending, send } = useSend();
  const { reading, readAgain } = useReadAgain();
  const [wanted, setWanted] = useState<{ value: V } | null>(null);
  const [trouble, setTrouble] = useState<SavedValueTrouble | null>(null);
  const [saved, setSaved] = useState(false);
  const [kept, setKept] = useHeld(value, wanted !== null || reading);
  const newest = useRef(value);
  // The same at once, not only when it was painted.
  const held = useRef(kept);
  const shown = wanted === null ? kept : wanted.value;

  useEffect(() => {
    held.current = kept;
  }, [kept]);

  async function saveNewest(): Promise<Result<unknown>> {
    for (;;) {
      const next = newest.current;
      const result = await save(next, held.current);
      if (!result.ok) return result;
      held.current = next;
      setKept(next);
      if (newest.current === next) return result;
    }
  }

  function set(next: V) {
    newest.current = next;
    setWanted({ value: next });
    setTrouble(null);
    setSaved(false);
    send(saveNewest, (sent) => {
      if (sent.kind === 'lost') return setTrouble({ kind: 'lost', sentence: t(sent.reason) });
      const { result } = sent;
      if (result.ok) {
        setWanted(null);
        setSaved(true);
        return readAgain();
      }
      const [conflict] = Object.values(result.conflicts ?? {});
      if (conflict !== undefined) return setTrouble({ kind: 'conflict', conflict: { ...conflict, yours: newest.current } });
      const [field] = Object.values(result.fields ?? {});
      setTrouble({ kind: 'refused', sentence: sentence(field ?? result) });
    });
  }

  /** After a conflict: ours over `theirs`, or theirs. */
  function resolve(choice: 'mine' | 'theirs', theirs: V) {
    held.current = theirs;
    if (choice === 'mine') return set(shown);
    setKept(theirs);
    setWanted(null);
    setTrouble(null);
  }

  return { shown, saving: pending && wanted !== null, saved, trouble, set, resolve, retry: () => set(shown) };
}
