'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { withdrawMembershipAction } from '@/lib/domain/memberships/actions';
import { REASON_MAX } from '@/lib/domain/memberships/rules';

interface WithdrawDialogProps {
  readonly slug: string;
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Says what withdrawing means, and asks why. */
export function WithdrawDialog({ slug, id, onClose, onDone }: WithdrawDialogProps) {
  const t = useTranslations('memberships.life');
  const kit = useActionForm({
    defaultValues: { reason: '' },
    action: (values: { reason: string }) => withdrawMembershipAction(slug, { id, ...values }),
    onDone,
  });
  return (
    <Dialog title={t('withdrawTitle')} close={t('close')} onClose={onClose}>
      <p className="mb-4">{t('withdrawText')}</p>
      <ActionForm kit={kit}>
        <TextField
          name="reason"
          label={t('reason')}
          hint={t('withdrawReasonHint')}
          rules={{ required: true, maxLength: REASON_MAX }}
          multiline
        />
        <FormActions submit={t('withdraw')}>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
