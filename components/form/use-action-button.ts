'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Result } from '@/lib/platform/result';
import { useSend } from './send';
import { useSentences } from './sentences';
import { useReadAgain } from './use-read-again';

/** Why the last press did nothing: refused, it never arrived, or somebody changed what was to go. */
export interface ButtonTrouble {
  readonly kind: 'refused' | 'lost' | 'changed';
  readonly sentence: string;
}

/**
 * For a button with an action and no fields: sends once, and says in a sentence why it did nothing. What somebody changed meanwhile is
 * read again, so that one decides on what stands there now.
 */
export function useActionButton() {
  const t = useTranslations('shell.form');
  const sentence = useSentences();
  const { pending, send } = useSend();
  const { reading, readAgain } = useReadAgain();
  const [trouble, setTrouble] = useState<ButtonTrouble | null>(null);

  function press<T>(call: () => Promise<Result<T>>, done: (value: T) => void): void {
    if (reading) return;
    setTrouble(null);
    send(call, (sent) => {
      if (sent.kind === 'lost') return setTrouble({ kind: 'lost', sentence: t(sent.reason) });
      if (sent.result.ok) return done(sent.result.value);
      if (sent.result.code === 'conflict') {
        setTrouble({ kind: 'changed', sentence: t('changedMeanwhile') });
        return readAgain();
      }
      const [field] = Object.values(sent.result.fields ?? {});
      setTrouble({ kind: 'refused', sentence: sentence(field ?? sent.result) });
    });
  }

  return { pending: pending || reading, trouble, press };
}
