'use client';

import { PlainSubmit } from '@/components/form/plain-submit';
import { Notice } from '@/components/ui/notice';
import { redeemLinkAction } from '@/lib/domain/people/actions';
import { NewPasswordFields, type NewPasswordWords } from '../passwords/new-password-fields';
import { usePasswordForm } from '../passwords/use-password-form';

interface ChoosePasswordFormProps {
  readonly words: NewPasswordWords & {
    /** A sentence for each way in which the link can be refused, and one for all else. */
    readonly refused: Readonly<Record<string, string>>;
    readonly failed: string;
  };
  readonly token: string;
  /** For password managers: whose password this is. */
  readonly email: string;
}

/** A password, twice. What is missing is said by the page, never by the browser. Works without JavaScript. */
export function ChoosePasswordForm({ words, token, email }: ChoosePasswordFormProps) {
  const { state, send, form, sentence } = usePasswordForm(redeemLinkAction, { error: null, fields: {} }, words.errors);
  return (
    <form ref={form} action={send} noValidate className="grid gap-5">
      {state.error !== null && (
        <Notice urgent kind="refused">
          {words.refused[state.error] ?? words.failed}
        </Notice>
      )}
      <input type="hidden" name="token" value={token} />
      <input type="email" name="email" value={email} readOnly hidden autoComplete="username" />
      <NewPasswordFields words={words} sentence={sentence} />
      <PlainSubmit label={words.submit} busy={words.busy} className="min-h-[46px] w-full" />
    </form>
  );
}
