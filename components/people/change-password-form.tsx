'use client';

import { useActionState, useEffect, useRef } from 'react';
import { PlainField } from '@/components/form/plain-field';
import { PlainSubmit } from '@/components/form/plain-submit';
import { Notice } from '@/components/ui/notice';
import { changePasswordAction } from '@/lib/domain/people/actions';
import { NewPasswordFields, type NewPasswordWords } from './new-password-fields';

interface ChangePasswordWords extends NewPasswordWords {
  readonly current: string;
  readonly submit: string;
  readonly busy: string;
  readonly tooMany: string;
  /** A sentence for each code that a password can be refused with; `invalid` for any other. */
  readonly errors: Readonly<Record<string, string>>;
}

interface ChangePasswordFormProps {
  readonly words: ChangePasswordWords;
  /** For password managers: whose password this is. */
  readonly email: string;
}

/** The current password, and the new one twice. Works without JavaScript. */
export function ChangePasswordForm({ words, email }: ChangePasswordFormProps) {
  const [state, send] = useActionState(changePasswordAction, { error: null, fields: {} });
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (Object.keys(state.fields).length > 0) form.current?.querySelector<HTMLInputElement>('[aria-invalid]')?.focus();
  }, [state]);

  const sentence = (field: string) => {
    const refused = state.fields[field];
    return refused === undefined ? undefined : (words.errors[refused.code] ?? words.errors.invalid);
  };
  return (
    <form ref={form} action={send} className="grid max-w-[440px] gap-5">
      {state.error !== null && (
        <Notice urgent kind="refused">
          {words.tooMany}
        </Notice>
      )}
      <input type="email" name="email" value={email} readOnly hidden autoComplete="username" />
      <PlainField
        label={words.current}
        name="current"
        type="password"
        required
        autoComplete="current-password"
        error={sentence('current')}
      />
      <NewPasswordFields words={words} sentence={sentence} />
      <PlainSubmit label={words.submit} busy={words.busy} className="justify-self-start max-wide:w-full" />
    </form>
  );
}
