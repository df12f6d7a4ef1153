'use client';

import { useState } from 'react';
import type { FieldError, Result } from '@/lib/platform/result';
import { useSend } from './send';
import { type SaveOptions, savedOf, type Trouble } from './trouble';
import { useReadAgain } from './use-read-again';

interface Steps<T> {
  readonly onSaved: (value: T) => void;
  readonly onTrouble?: (trouble: Trouble) => void;
}

const IDLE = { isSaved: false, trouble: null };

/**
 * The one way to save from the browser: sends once at a time, remembers what became of the last try, and reads the page again when
 * somebody changed what it is about. Forms, fields that are edited in place, values that save themselves and buttons stand on it.
 */
export function useSave(options: SaveOptions = {}) {
  const { pending, send } = useSend();
  const { reading, readAgain } = useReadAgain();
  const [state, setState] = useState<{ readonly isSaved: boolean; readonly trouble: Trouble | null }>(IDLE);

  function save<T>(call: () => Promise<Result<T>>, { onSaved, onTrouble }: Steps<T>): void {
    setState(IDLE);
    send(call, (sent) => {
      const saved = savedOf(sent, options);
      setState(saved.ok ? { isSaved: true, trouble: null } : { isSaved: false, trouble: saved.trouble });
      if (saved.ok) return onSaved(saved.value);
      if (saved.trouble.kind === 'changed') readAgain();
      onTrouble?.(saved.trouble);
    });
  }

  return {
    ...state,
    /** It is on its way, or what somebody changed is being read. */
    pending: pending || reading,
    save,
    /** What the browser itself sees is wrong: nothing is sent. */
    refuse: (error: FieldError) => setState({ isSaved: false, trouble: { kind: 'refused', error, fields: {} } }),
    /** What became of the last try is said no longer. */
    forget: () => setState(IDLE),
  };
}
