'use client';

import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ErrorSummary } from './error-summary';
import { FormContext } from './form-context';
import type { ActionForm as Kit } from './use-action-form';

interface ActionFormProps<V extends FieldValues> {
  readonly kit: Kit<V>;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A form driven by `useActionForm`; its summary of errors stands on top. */
export function ActionForm<V extends FieldValues>({ kit, children, className }: ActionFormProps<V>) {
  const id = useId();
  const labels = useRef(new Map<string, string>());
  // Fields know their names only as text, so inside the form the values have no shape.
  const anyKit = kit as unknown as Kit;
  const context = { kit: anyKit, labels: labels.current, fieldId: (name: string) => `${id}-${name.replaceAll('.', '-')}` };
  const send = (event: FormEvent) => {
    event.preventDefault();
    kit.submit();
  };
  return (
    <FormContext value={context}>
      <form noValidate method="post" onSubmit={send} data-unsaved={kit.isUnsaved || undefined} className={className}>
        <ErrorSummary />
        {children}
      </form>
    </FormContext>
  );
}
