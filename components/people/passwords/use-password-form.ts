'use client';

import { useActionState, useEffect, useRef } from 'react';
import type { FieldError } from '@/lib/platform/result';

interface PasswordState {
  readonly error: string | null;
  readonly fields: Readonly<Record<string, FieldError>>;
}

/**
 * For a form that keeps a new password and works without JavaScript: what the action answered, a sentence for a field that it
 * refused, and the first of those in focus.
 */
export function usePasswordForm<S extends PasswordState>(
  action: (state: S, form: FormData) => Promise<S>,
  nothingYet: Awaited<S>,
  sentences: Readonly<Record<string, string>>,
) {
  const [state, send] = useActionState(action, nothingYet);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (Object.keys(state.fields).length > 0) form.current?.querySelector<HTMLInputElement>('[aria-invalid]')?.focus();
  }, [state]);

  const sentence = (field: string) => {
    const refused = state.fields[field];
    return refused === undefined ? undefined : (sentences[refused.code] ?? sentences.invalid);
  };
  return { state, send, form, sentence };
}
