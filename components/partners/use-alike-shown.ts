'use client';

import { useRef } from 'react';
import { searchedName } from '@/lib/domain/places/rules';
import type { Result } from '@/lib/platform/result';

/**
 * Of which name somebody saw who is called so. Who saves before that was shown is asked about it once: the second press means another one.
 */
export function useAlikeShown() {
  const shown = useRef<string | null>(null);
  return {
    onShown: (name: string) => {
      shown.current = searchedName(name);
    },
    async save<T>(name: string, send: (asksAlike: boolean) => Promise<Result<T>>): Promise<Result<T>> {
      const named = searchedName(name);
      const sent = await send(shown.current !== named);
      if (!sent.ok && sent.code === 'partner_alike') shown.current = named;
      return sent;
    },
  };
}
