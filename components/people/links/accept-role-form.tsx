'use client';

import { useActionState } from 'react';
import { PlainSubmit } from '@/components/form/plain-submit';
import { Notice } from '@/components/ui/notice';
import { acceptRoleAction } from '@/lib/domain/people/actions';

interface AcceptRoleFormProps {
  readonly token: string;
  readonly words: {
    readonly submit: string;
    readonly busy: string;
    /** A sentence for each way in which the yes can be refused, and one for all else. */
    readonly refused: Readonly<Record<string, string>>;
    readonly failed: string;
  };
}

/** The yes to an offered role: one button. Works without JavaScript. */
export function AcceptRoleForm({ token, words }: AcceptRoleFormProps) {
  const [state, send] = useActionState(acceptRoleAction, { error: null });
  return (
    <form action={send} className="mt-4 grid gap-4">
      {state.error !== null && (
        <Notice urgent kind="refused">
          {words.refused[state.error] ?? words.failed}
        </Notice>
      )}
      <input type="hidden" name="token" value={token} />
      <PlainSubmit label={words.submit} busy={words.busy} className="min-h-[46px] justify-self-start max-wide:w-full" />
    </form>
  );
}
