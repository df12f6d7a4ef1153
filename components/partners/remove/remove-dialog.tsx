'use client';

import { useTranslations } from 'next-intl';
import { ConfirmStep } from '@/components/form/confirm-step';
import { Dialog } from '@/components/ui/dialog';
import { removePartnerAction } from '@/lib/domain/partners/actions';

interface RemoveDialogProps {
  readonly slug: string;
  readonly partner: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The second question before a partner goes. */
export function RemoveDialog({ slug, partner: { id, name }, onClose, onDone }: RemoveDialogProps) {
  const t = useTranslations('partners.remove');
  return (
    <Dialog title={name} close={t('close')} onClose={onClose}>
      <ConfirmStep
        title={t('title')}
        confirm={t('open')}
        cancel={t('cancel')}
        action={() => removePartnerAction(slug, { partnerId: id })}
        onCancel={onClose}
        onDone={onDone}
      >
        {t('means')}
      </ConfirmStep>
    </Dialog>
  );
}
