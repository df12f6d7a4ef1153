'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { Dialog } from '@/components/ui/dialog';
import { TextButton } from '@/components/ui/text-button';
import { addBoardAction } from '@/lib/domain/boards/actions';
import { BOARD_NAME_MAX, COUNCIL_NUMBER_MAX } from '@/lib/domain/boards/rules';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';

interface AddBoardDialogProps {
  readonly slug: string;
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

/** The name of a board, and the decision of the council on which it rests as far as one has it at hand. */
export function AddBoardDialog({ slug, onClose, onDone }: AddBoardDialogProps) {
  const t = useTranslations('boards');
  const actionForm = useActionForm({
    defaultValues: { name: '', councilDate: '', councilNumber: '' },
    action: (values: { name: string; councilDate: string; councilNumber: string }, { key }) => addBoardAction(slug, values, key),
    onDone: ({ id }) => onDone(id),
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('name'), [setFocus]);

  return (
    <Dialog title={t('add.title')} context={t('add.context')} close={t('add.close')} onClose={onClose}>
      <ActionForm actionForm={actionForm}>
        <TextField
          name="name"
          label={t('facts.name')}
          hint={t('add.nameHint')}
          rules={{ required: true, maxLength: BOARD_NAME_MAX }}
          autoComplete="off"
        />
        <div className="mt-4 grid gap-4 wide:grid-cols-2">
          <WhenField name="councilDate" label={t('facts.councilDate')} when={{ precision: 'day', earliest: OLDEST_YEAR }} />
          <TextField name="councilNumber" label={t('facts.councilNumber')} rules={{ maxLength: COUNCIL_NUMBER_MAX }} autoComplete="off" />
        </div>
        <FormActions submit={t('add.submit')}>
          <TextButton onClick={onClose}>{t('add.cancel')}</TextButton>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
