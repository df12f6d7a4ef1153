'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useFormContext } from './form-context';
import { SubmitButton } from './submit-button';

interface FormActionsProps {
  /** The words on the button: "Bewaren en verder". */
  readonly submit: ReactNode;
  /** A link beside it, to stop or to go back. */
  readonly children?: ReactNode;
}

/** The foot of a form: what became of the last try when it was not kept, then the button. */
export function FormActions({ submit, children }: FormActionsProps) {
  const { kit } = useFormContext();
  const t = useTranslations('shell.form');
  const { outcome } = kit;
  return (
    <div className="mt-6">
      {outcome.kind === 'lost' && !kit.pending && (
        <Notice
          urgent
          sign="plug"
          title={t('perhapsNotSaved')}
          className="mb-4"
          action={
            <Button size="small" onClick={kit.submit}>
              {t('retry')}
            </Button>
          }
        >
          {t(outcome.reason)}
        </Notice>
      )}
      {outcome.kind === 'refused' && !kit.pending && (
        <Notice urgent kind="refused" className="mb-4">
          {outcome.sentence}
        </Notice>
      )}
      {outcome.kind === 'changed' && !kit.pending && (
        <Notice urgent sign="swap" className="mb-4">
          {t('changedMeanwhile')}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-[18px] gap-y-2.5">
        <SubmitButton>{submit}</SubmitButton>
        {children}
      </div>
      <p role="status" className="sr-only">
        {kit.pending ? t('saving') : outcome.kind === 'done' ? t('saved') : ''}
      </p>
    </div>
  );
}
