'use client';

import { useTranslations } from 'next-intl';
import { ReasonForm } from '@/components/form/reason-form';
import { Dialog } from '@/components/ui/dialog';
import { reopenRecordAction } from '@/lib/domain/resources/actions';
import { REASON_MAX } from '@/lib/domain/texts/rules';

interface ReopenDialogProps {
  readonly slug: string;
  readonly recordId: string;
  /** The subject and the year. */
  readonly what: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Says what reopening one confirmed year means, and asks why. */
export function ReopenDialog({ slug, recordId, what, onClose, onDone }: ReopenDialogProps) {
  const t = useTranslations('resources.form');
  const form = useTranslations('shell.form');
  return (
    <Dialog title={t('reopen')} context={what} close={form('cancel')} onClose={onClose}>
      <ReasonForm
        label={t('reopenWhy')}
        hint={t('reopenHint')}
        maximum={REASON_MAX}
        submit={t('reopenSubmit')}
        cancel={form('cancel')}
        action={(reason) => reopenRecordAction(slug, { recordId, reason })}
        onClose={onClose}
        onDone={onDone}
      />
    </Dialog>
  );
}
