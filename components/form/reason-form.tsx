'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { Result } from '@/lib/platform/result';
import { ActionForm } from './action-form';
import { FormActions } from './form-actions';
import { TextField } from './text-field';
import { useActionForm } from './use-action-form';

interface ReasonFormProps {
  readonly label: string;
  /** What is taken back, as it stands now. */
  readonly what?: ReactNode;
  /** What it means. */
  readonly hint: string;
  /** So many signs at most. */
  readonly maximum: number;
  readonly submit: string;
  readonly cancel: string;
  readonly action: (reason: string) => Promise<Result<unknown>>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Something is taken back, with why. */
export function ReasonForm({ label, what, hint, maximum, submit, cancel, action, onClose, onDone }: ReasonFormProps) {
  const actionForm = useActionForm({
    defaultValues: { reason: '' },
    withoutConflicts: true,
    action: ({ reason }) => action(reason),
    onDone,
  });
  return (
    <ActionForm actionForm={actionForm}>
      {what !== undefined && <div className="mb-1.5">{what}</div>}
      <p className="mb-4 text-ink-2">{hint}</p>
      <TextField name="reason" label={label} rules={{ required: true, maxLength: maximum }} multiline />
      <FormActions submit={submit}>
        <Button onClick={onClose}>{cancel}</Button>
      </FormActions>
    </ActionForm>
  );
}
