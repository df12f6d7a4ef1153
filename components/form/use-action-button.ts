'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Result } from '@/lib/platform/result';
import { useSend } from './send';
import { useSentences } from './sentences';

/** Why the last press did nothing: refused, or it never arrived. */
export interface ButtonTrouble {
  readonly kind: 'refused' | 'lost';
  readonly sentence: string;
}

/** For a button with an action and no fields: sends once, and says in a sentence why it did nothing. */
export function useActionButton() {
  const t = useTranslations('shell.form');
  const sentence = useSentences();
  const { pending, send } = useSend();
  const [trouble, setTrouble] = useState<ButtonTrouble | null>(null);

  function press<T>(call: () => Promise<Result<T>>, done: (value: T) => void): void {
    setTrouble(null);
    send(call, (sent) => {
      if (sent.kind === 'lost') return setTrouble({ kind: 'lost', sentence: t(sent.reason) });
      if (sent.result.ok) return done(sent.result.value);
      const [field] = Object.values(sent.result.fields ?? {});
      setTrouble({ kind: 'refused', sentence: sentence(field ?? sent.result) });
    });
  }

  return { pending, trouble, press };
}
