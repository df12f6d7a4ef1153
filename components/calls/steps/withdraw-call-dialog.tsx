'use client';

import { useTranslations } from 'next-intl';
import { ReasonForm } from '@/components/form/reason-form';
import { Dialog } from '@/components/ui/dialog';
import { withdrawCallAction } from '@/lib/domain/calls/actions';
import { REASON_MAX } from '@/lib/domain/texts/rules';
import type { StepDialogProps } from './publish-dialog';

/** Says what withdrawing a call means, and asks why. */
export function WithdrawCallDialog({ slug, call, onClose, onDone }: StepDialogProps) {
  const t = useTranslations('calls');
  return (
    <Dialog title={t('withdraw.title')} context={call.title} close={t('steps.close')} onClose={onClose}>
      <ReasonForm
        label={t('steps.reason')}
        hint={t('withdraw.means')}
        maximum={REASON_MAX}
        submit={t('withdraw.open')}
        cancel={t('steps.cancel')}
        action={(reason) => withdrawCallAction(slug, { callId: call.id, reason })}
        onClose={onClose}
        onDone={onDone}
      />
    </Dialog>
  );
}
