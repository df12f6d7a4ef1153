'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { Button } from '@/components/ui/button';
import { REASON_MAX } from '@/lib/domain/partnerships/rules/life';
import type { Result } from '@/lib/platform/result';

interface ReasonFormProps {
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly cancel: string;
  readonly action: (reason: string) => Promise<Result<null>>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Something is taken back, with why. */
export function ReasonForm({ label, hint, submit, cancel, action, onClose, onDone }: ReasonFormProps) {
  const kit = useActionForm({ defaultValues: { reason: '' }, action: ({ reason }) => action(reason), onDone });
  return (
    <ActionForm kit={kit}>
      <p className="mb-4 text-ink-2">{hint}</p>
      <TextField name="reason" label={label} rules={{ required: true, maxLength: REASON_MAX }} multiline />
      <FormActions submit={submit}>
        <Button onClick={onClose}>{cancel}</Button>
      </FormActions>
    </ActionForm>
  );
}
