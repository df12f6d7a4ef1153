'use client';

import type { ReactNode } from 'react';
import { PlainField } from '@/components/form/plain-field';
import { PlainSubmit } from '@/components/form/plain-submit';
import { Notice } from '@/components/ui/notice';
import { type ChangePasswordState, changePasswordAction } from '@/lib/domain/people/actions';
import { NewPasswordFields, type NewPasswordWords } from '../passwords/new-password-fields';
import { usePasswordForm } from '../passwords/use-password-form';

interface ChangePasswordWords extends NewPasswordWords {
  readonly current: string;
  /** Why nothing was changed, when it is not about a field. */
  readonly refusals: Readonly<Record<NonNullable<ChangePasswordState['error']>, string>>;
}

interface ChangePasswordFormProps {
  readonly words: ChangePasswordWords;
  /** For password managers: whose password this is. */
  readonly email: string;
  /** The hidden field that says whose account it is. */
  readonly owner: ReactNode;
}

/** The current password, and the new one twice. What is missing is said by the page, never by the browser. Works without JavaScript. */
export function ChangePasswordForm({ words, email, owner }: ChangePasswordFormProps) {
  const { state, send, form, sentence } = usePasswordForm(changePasswordAction, { error: null, fields: {} }, words.errors);
  return (
    <form ref={form} action={send} noValidate className="grid max-w-[440px] gap-5">
      {state.error !== null && (
        <Notice urgent kind="refused">
          {words.refusals[state.error]}
        </Notice>
      )}
      {owner}
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
