'use client';

import { useActionState, useEffect, useRef } from 'react';
import { PlainField } from '@/components/form/plain-field';
import { PlainSubmit } from '@/components/form/plain-submit';
import { redeemLinkAction } from '@/lib/domain/people/actions';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/domain/people/rules';

export interface ChoosePasswordWords {
  readonly password: string;
  readonly hint: string;
  readonly repeat: string;
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

/** A password, twice. Works without JavaScript; paste and password managers are welcome. */
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
  const common = {
    type: 'password',
    required: true,
    autoComplete: 'new-password',
    minLength: PASSWORD_MIN,
    maxLength: PASSWORD_MAX,
  } as const;
  return (
    <form ref={form} action={send} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <input type="email" name="email" value={email} readOnly hidden autoComplete="username" />
      <PlainField label={words.password} hint={words.hint} name="password" error={sentence('password')} {...common} />
      <PlainField label={words.repeat} name="repeat" error={sentence('repeat')} {...common} />
      <PlainSubmit label={words.submit} busy={words.busy} className="min-h-[46px] w-full" />
    </form>
  );
}
