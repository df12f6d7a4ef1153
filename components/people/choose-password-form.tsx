'use client';

import { useActionState, useEffect, useRef } from 'react';
import { PlainSubmit } from '@/components/form/plain-submit';
import { redeemLinkAction } from '@/lib/domain/people/actions';
import { NewPasswordFields, type NewPasswordWords } from './new-password-fields';

export interface ChoosePasswordWords extends NewPasswordWords {
  readonly submit: string;
  readonly busy: string;
  /** A sentence for each code that a password can be refused with; `invalid` for any other. */
  readonly errors: Readonly<Record<string, string>>;
}

interface ChoosePasswordFormProps {
  readonly words: ChoosePasswordWords;
  readonly token: string;
  /** For password managers: whose password this is. */
  readonly email: string;
}

/** A password, twice. Works without JavaScript. */
export function ChoosePasswordForm({ words, token, email }: ChoosePasswordFormProps) {
  const [state, send] = useActionState(redeemLinkAction, { error: null, fields: {} });
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (Object.keys(state.fields).length > 0) form.current?.querySelector<HTMLInputElement>('[aria-invalid]')?.focus();
  }, [state]);

  const sentence = (field: string) => {
    const refused = state.fields[field];
    return refused === undefined ? undefined : (words.errors[refused.code] ?? words.errors.invalid);
  };
  return (
    <form ref={form} action={send} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <input type="email" name="email" value={email} readOnly hidden autoComplete="username" />
      <NewPasswordFields words={words} sentence={sentence} />
      <PlainSubmit label={words.submit} busy={words.busy} className="min-h-[46px] w-full" />
    </form>
  );
}
