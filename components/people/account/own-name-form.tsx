'use client';

import { type ReactNode, useActionState } from 'react';
import { PlainField } from '@/components/form/plain-field';
import { PlainSubmit } from '@/components/form/plain-submit';
import { correctOwnNameAction } from '@/lib/domain/people/actions';
import { PERSON_NAME_MAX } from '@/lib/domain/people/rules';

interface OwnNameFormProps {
  readonly name: string;
  /** The hidden field that says whose account it is. */
  readonly owner: ReactNode;
  readonly words: {
    readonly name: string;
    readonly hint: string;
    readonly submit: string;
    readonly busy: string;
    /** A sentence for each way in which a name can be refused, and one for all else. */
    readonly errors: Readonly<Record<string, string>>;
    readonly failed: string;
  };
}

/** The own name, to correct it. Works without JavaScript. */
export function OwnNameForm({ name, owner, words }: OwnNameFormProps) {
  const [state, send] = useActionState(correctOwnNameAction, { name, error: null });
  const error = state.error === null ? undefined : (words.errors[state.error.code] ?? words.failed);
  return (
    <form action={send} noValidate className="grid max-w-[440px] gap-5">
      {owner}
      <PlainField
        key={state.name}
        label={words.name}
        hint={words.hint}
        name="name"
        autoComplete="name"
        maxLength={PERSON_NAME_MAX}
        defaultValue={state.name}
        error={error}
      />
      <PlainSubmit look="secondary" label={words.submit} busy={words.busy} className="justify-self-start max-wide:w-full" />
    </form>
  );
}
