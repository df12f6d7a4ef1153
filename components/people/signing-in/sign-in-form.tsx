'use client';

import { useActionState, useEffect, useId, useRef } from 'react';
import { PlainField } from '@/components/form/plain-field';
import { PlainSubmit } from '@/components/form/plain-submit';
import { RefusedSign } from '@/components/ui/refused-sign';
import { type SignInState, signInAction } from '@/lib/domain/people/actions';

export interface SignInWords {
  readonly email: string;
  readonly password: string;
  readonly submit: string;
  readonly busy: string;
  readonly lost: string;
  readonly errors: Readonly<Record<NonNullable<SignInState['error']>, string>>;
}

interface SignInFormProps {
  readonly words: SignInWords;
  /** The own page to go on to; the action checks it. */
  readonly next?: string | undefined;
}

/** E-mail and password. One sentence over both says that they do not fit, and marks neither. Works without JavaScript. */
export function SignInForm({ words, next }: SignInFormProps) {
  const [state, send] = useActionState(signInAction, { error: null, email: '' });
  const errorId = useId();
  const message = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (state.error !== null) message.current?.focus();
  }, [state]);

  const refused = state.error === null ? undefined : errorId;
  return (
    <form action={send} className="grid gap-4">
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      {state.error !== null && (
        <p
          ref={message}
          id={errorId}
          role="alert"
          tabIndex={-1}
          className="flex gap-2.5 rounded-m border-2 border-legal px-3 py-2.5 text-s font-semibold leading-snug text-legal"
        >
          <RefusedSign size={18} className="mt-0.5" />
          <span>{words.errors[state.error]}</span>
        </p>
      )}
      <PlainField
        key={state.email}
        label={words.email}
        name="email"
        type="email"
        required
        autoComplete="username"
        defaultValue={state.email}
        alsoDescribedBy={refused}
      />
      <PlainField
        label={words.password}
        name="password"
        type="password"
        required
        autoComplete="current-password"
        alsoDescribedBy={refused}
      />
      <PlainSubmit label={words.submit} busy={words.busy} className="min-h-[46px] w-full" />
      <p className="text-s leading-snug text-ink-2">{words.lost}</p>
    </form>
  );
}
