'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from '@/components/ui/dialog';
import type { Result } from '@/lib/platform/result';
import { ReasonForm } from './reason-form';

interface WithdrawDialogProps {
  readonly title: string;
  /** The record, by its own title. */
  readonly context: string;
  readonly submit: string;
  /** So many signs at most in the reason. */
  readonly maximum: number;
  readonly action: (reason: string) => Promise<Result<unknown>>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Says what withdrawing a record means, and asks why. */
export function WithdrawDialog({ title, context, submit, maximum, action, onClose, onDone }: WithdrawDialogProps) {
  const t = useTranslations('shell.withdrawing');
  return (
    <Dialog title={title} context={context} close={t('close')} onClose={onClose}>
      <ReasonForm
        label={t('why')}
        maximum={maximum}
        hint={t('hint')}
        submit={submit}
        cancel={t('cancel')}
        action={action}
        onClose={onClose}
        onDone={onDone}
      />
    </Dialog>
  );
}
