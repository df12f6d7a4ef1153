'use client';

import { useTranslations } from 'next-intl';
import { ReasonForm } from '@/components/form/reason-form';
import { Dialog } from '@/components/ui/dialog';
import { withdrawMembershipAction } from '@/lib/domain/memberships/actions';
import { REASON_MAX } from '@/lib/domain/texts/rules';

interface WithdrawDialogProps {
  readonly slug: string;
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Says what withdrawing means, and asks why. */
export function WithdrawDialog({ slug, id, onClose, onDone }: WithdrawDialogProps) {
  const t = useTranslations('memberships.life');
  return (
    <Dialog title={t('withdrawTitle')} close={t('close')} onClose={onClose}>
      <ReasonForm
        label={t('reason')}
        hint={`${t('withdrawText')} ${t('withdrawReasonHint')}`}
        maximum={REASON_MAX}
        submit={t('withdraw')}
        cancel={t('cancel')}
        action={(reason) => withdrawMembershipAction(slug, { membershipId: id, reason })}
        onClose={onClose}
        onDone={onDone}
      />
    </Dialog>
  );
}
