'use client';

import { useTranslations } from 'next-intl';
import { ConfirmStep } from '@/components/form/confirm-step';
import { Dialog } from '@/components/ui/dialog';
import { discardVersionAction } from '@/lib/domain/regulations/actions';
import type { DiscardVersionProps } from './version-props';

interface DiscardDialogProps extends DiscardVersionProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The second question before a draft goes. */
export function DiscardDialog({ slug, version, seen, isOnly, onClose, onDone }: DiscardDialogProps) {
  const t = useTranslations('regulations.discard');
  return (
    <Dialog title={t('title', { no: version.no })} close={t('close')} onClose={onClose}>
      <ConfirmStep
        title={t('ask')}
        confirm={t('open')}
        cancel={t('keep')}
        action={() => discardVersionAction(slug, { versionId: version.id, seen })}
        onCancel={onClose}
        onDone={onDone}
      >
        {isOnly ? t('meansAll') : t('means')}
      </ConfirmStep>
    </Dialog>
  );
}
