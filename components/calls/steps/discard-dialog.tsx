'use client';

import { useTranslations } from 'next-intl';
import { ConfirmStep } from '@/components/form/confirm-step';
import { Dialog } from '@/components/ui/dialog';
import { discardCallAction } from '@/lib/domain/calls/actions';
import type { StepDialogProps } from './publish-dialog';
import { seenOf } from './seen-of';

/** The second question before a draft is thrown away. */
export function DiscardDialog({ slug, call, onClose, onDone }: StepDialogProps) {
  const t = useTranslations('calls.discard');
  return (
    <Dialog title={call.title} close={t('close')} onClose={onClose}>
      <ConfirmStep
        title={t('title')}
        confirm={t('open')}
        cancel={t('cancel')}
        action={() => discardCallAction(slug, { callId: call.id, seen: seenOf(call) })}
        onCancel={onClose}
        onDone={onDone}
      >
        {t('means')}
      </ConfirmStep>
    </Dialog>
  );
}
