'use client';

import { useTranslations } from 'next-intl';
import { ReasonForm } from '@/components/form/reason-form';
import { Dialog } from '@/components/ui/dialog';
import { withdrawPartnershipAction } from '@/lib/domain/partnerships/actions';
import { REASON_MAX } from '@/lib/platform/text';

interface WithdrawDialogProps {
  readonly slug: string;
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Says what withdrawing a partnership means, and asks why. */
export function WithdrawDialog({ slug, id, title, onClose, onDone }: WithdrawDialogProps) {
  const t = useTranslations('partnerships.withdrawing');
  return (
    <Dialog title={t('title')} context={title} close={t('close')} onClose={onClose}>
      <ReasonForm
        label={t('why')}
        maximum={REASON_MAX}
        hint={t('hint')}
        submit={t('open')}
        cancel={t('cancel')}
        action={(reason) => withdrawPartnershipAction(slug, { partnershipId: id, reason })}
        onClose={onClose}
        onDone={onDone}
      />
    </Dialog>
  );
}
