'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { Dialog } from '@/components/ui/dialog';
import { TextButton } from '@/components/ui/text-button';
import { renameRegulationAction } from '@/lib/domain/regulations/actions';
import { REGULATION_NAME_MAX } from '@/lib/domain/regulations/rules';
import type { RenameRegulationProps } from './version-props';

interface RenameDialogProps extends RenameRegulationProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks for the other name. */
export function RenameDialog({ slug, regulation: { id, name }, onClose, onDone }: RenameDialogProps) {
  const t = useTranslations('regulations.rename');
  const actionForm = useActionForm({
    defaultValues: { name },
    action: (_: { name: string }, { base, change }) => renameRegulationAction(slug, { regulationId: id, base, change }),
    onDone,
  });
  return (
    <Dialog title={t('open')} close={t('close')} onClose={onClose}>
      <ActionForm actionForm={actionForm}>
        <TextField name="name" label={t('name')} rules={{ required: true, maxLength: REGULATION_NAME_MAX }} autoComplete="off" />
        <FormActions submit={t('save')}>
          <TextButton onClick={onClose}>{t('cancel')}</TextButton>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
