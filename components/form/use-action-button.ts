'use client';

import type { Result } from '@/lib/platform/result';
import { useSave } from './use-save';

/**
 * For a button with an action and no fields. What somebody changed meanwhile is read again, so that one decides on what stands there
 * now.
 */
export function useActionButton() {
  const { pending, trouble, save } = useSave({ withoutConflicts: true });

  function press<T>(call: () => Promise<Result<T>>, onSaved: (value: T) => void): void {
    if (!pending) save(call, { onSaved });
  }

  return { pending, trouble, press };
}
