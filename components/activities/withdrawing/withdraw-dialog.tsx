'use client';

import { useTranslations } from 'next-intl';
import { ReasonForm } from '@/components/form/reason-form';
import { Dialog } from '@/components/ui/dialog';
import { withdrawActivityAction } from '@/lib/domain/activities/actions';
import { REASON_MAX } from '@/lib/platform/text';

interface WithdrawDialogProps {
  readonly slug: string;
  readonly activityId: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Says what withdrawing an activity means, and asks why. */
export function WithdrawDialog({ slug, activityId, title, onClose, onDone }: WithdrawDialogProps) {
  const t = useTranslations('activities.withdrawing');
  return (
    <Dialog title={t('title')} context={title} close={t('close')} onClose={onClose}>
      <ReasonForm
        label={t('why')}
        maximum={REASON_MAX}
        hint={t('hint')}
        submit={t('open')}
        cancel={t('cancel')}
        action={(reason) => withdrawActivityAction(slug, { activityId, reason })}
        onClose={onClose}
        onDone={onDone}
      />
    </Dialog>
  );
}
