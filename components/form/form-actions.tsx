'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFormContext } from './form-context';
import { SubmitButton } from './submit-button';
import { isBesideFields } from './trouble';
import { TroubleLine } from './trouble-line';

interface FormActionsProps {
  /** The words on the button: "Bewaren en verder". */
  readonly submit: ReactNode;
  /** A link beside it, to stop or to go back. */
  readonly children?: ReactNode;
}

/** The foot of a form: what became of the last try when it was not kept, then the button. */
export function FormActions({ submit, children }: FormActionsProps) {
  const { actionForm } = useFormContext();
  const t = useTranslations('shell.form');
  const { pending, isSaved, trouble } = actionForm;
  return (
    <div className="mt-6">
      {!pending && <TroubleLine trouble={isBesideFields(trouble) ? null : trouble} retry={actionForm.submit} className="mb-4" />}
      <div className="flex flex-wrap items-center gap-x-[18px] gap-y-2.5">
        <SubmitButton>{submit}</SubmitButton>
        {children}
      </div>
      <p role="status" className="sr-only">
        {pending ? t('saving') : isSaved ? t('saved') : ''}
      </p>
    </div>
  );
}
