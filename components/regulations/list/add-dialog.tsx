'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { Dialog } from '@/components/ui/dialog';
import { TextButton } from '@/components/ui/text-button';
import { addRegulationAction } from '@/lib/domain/regulations/actions';
import { REGULATION_NAME_MAX } from '@/lib/domain/regulations/rules';

interface AddDialogProps {
  readonly slug: string;
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

/** Asks what the regulation is called. */
export function AddDialog({ slug, onClose, onDone }: AddDialogProps) {
  const t = useTranslations('regulations.add');
  const actionForm = useActionForm({
    defaultValues: { name: '' },
    action: (values: { name: string }, { key }) => addRegulationAction(slug, values, key),
    onDone: ({ id }) => onDone(id),
  });
  return (
    <Dialog title={t('open')} context={t('context')} close={t('close')} onClose={onClose}>
      <ActionForm actionForm={actionForm}>
        <TextField
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          rules={{ required: true, maxLength: REGULATION_NAME_MAX }}
          autoComplete="off"
        />
        <FormActions submit={t('submit')}>
          <TextButton onClick={onClose}>{t('cancel')}</TextButton>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
