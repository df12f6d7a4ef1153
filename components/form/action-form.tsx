'use client';

import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ErrorSummary } from './error-summary';
import { FormContext } from './form-context';
import type { ActionForm as AnyActionForm } from './use-action-form';

interface ActionFormProps<V extends FieldValues> {
  readonly actionForm: AnyActionForm<V>;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A form driven by `useActionForm`; its summary of errors stands on top. */
export function ActionForm<V extends FieldValues>({ actionForm, children, className }: ActionFormProps<V>) {
  const id = useId();
  const labels = useRef(new Map<string, string>());
  // Fields know their names only as text, so inside the form the values have no shape.
  const untyped = actionForm as unknown as AnyActionForm;
  const context = { actionForm: untyped, labels: labels.current, fieldId: (name: string) => `${id}-${name.replaceAll('.', '-')}` };
  const send = (event: FormEvent) => {
    event.preventDefault();
    actionForm.submit();
  };
  return (
    <FormContext value={context}>
      <form noValidate method="post" onSubmit={send} data-unsaved={actionForm.isUnsaved || undefined} className={className}>
        <ErrorSummary />
        {children}
      </form>
    </FormContext>
  );
}
