'use client';

import { createContext, type FormEvent, type ReactNode, useContext, useId, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ErrorSummary } from './error-summary';
import type { ActionForm as Kit } from './use-action-form';

interface FormContext {
  readonly kit: Kit;
  /** Ids are made of the form's own and the field's name, so that the summary can lead to them. */
  readonly fieldId: (name: string) => string;
  /** Names of the fields in the order in which they stand, with their labels. */
  readonly labels: Map<string, string>;
}

const Context = createContext<FormContext | null>(null);

/** The form around this field. */
export function useFormContext(): FormContext {
  const context = useContext(Context);
  if (context === null) throw new Error('a field stands inside an ActionForm');
  return context;
}

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
    <Context value={context}>
      <form noValidate onSubmit={send} className={className}>
        <ErrorSummary />
        {children}
      </form>
    </Context>
  );
}
