'use client';

import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation';
import { useRef, useTransition } from 'react';
import type { Result } from '@/lib/platform/result';

/** Why no answer came: no connection, something broke, or the page is older than the program and calls what is there no more. */
export type Loss = 'offline' | 'failed' | 'outdated';

/** What became of a call: an answer, or nothing because the way or the server failed. */
export type Sent<T> = { readonly kind: 'answered'; readonly result: Result<T> } | { readonly kind: 'lost'; readonly reason: Loss };

/** Calls an action and says what became of it; it never throws but for what is Next's own. */
export async function deliver<T>(call: () => Promise<Result<T>>): Promise<Sent<T>> {
  try {
    const result = await call();
    const broken = !result.ok && (result.code === 'failed' || result.code === 'unavailable');
    return broken ? { kind: 'lost', reason: 'failed' } : { kind: 'answered', result };
  } catch (error) {
    unstable_rethrow(error);
    if (unstable_isUnrecognizedActionError(error)) return { kind: 'lost', reason: 'outdated' };
    return { kind: 'lost', reason: navigator.onLine ? 'failed' : 'offline' };
  }
}

/** Calls an action once at a time: a second press while the first is on its way does nothing. */
export function useSend() {
  const busy = useRef(false);
  const [pending, startTransition] = useTransition();

  function send<T>(call: () => Promise<Result<T>>, settle: (sent: Sent<T>) => void): void {
    if (busy.current) return;
    busy.current = true;
    startTransition(async () => {
      try {
        settle(await deliver(call));
      } finally {
        busy.current = false;
      }
    });
  }

  return { pending, send };
}
