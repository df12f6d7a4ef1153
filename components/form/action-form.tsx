'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Notice } from '@/components/ui/notice';
import { ErrorSummary } from './error-summary';
import { FormContext } from './form-context';
import type { ActionForm as AnyActionForm } from './use-action-form';

interface ActionFormProps<V extends FieldValues> {
  readonly actionForm: AnyActionForm<V>;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * A form driven by `useActionForm`; its summary of errors stands on top. Sent before its code arrived it waits for that; without any it
 * says that it needs some.
 */
export function ActionForm<V extends FieldValues>({ actionForm, children, className }: ActionFormProps<V>) {
  const id = useId();
  const t = useTranslations('shell.form');
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
      <form
        noValidate
        method="post"
        onSubmit={send}
        data-needs-code=""
        data-unsaved={actionForm.isUnsaved || undefined}
        className={className}
      >
        <noscript>
          <Notice className="mb-4">{t('script')}</Notice>
        </noscript>
        <ErrorSummary />
        {children}
      </form>
    </FormContext>
  );
}
