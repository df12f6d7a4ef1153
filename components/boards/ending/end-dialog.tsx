'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { Dialog } from '@/components/ui/dialog';
import { TextButton } from '@/components/ui/text-button';
import { endBoardAction } from '@/lib/domain/boards/actions';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { keptAsWritten } from '@/lib/platform/i18n/when';

interface EndDialogProps {
  readonly slug: string;
  readonly board: { readonly id: string; readonly name: string };
  readonly today: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks for the last day of a board. */
export function EndDialog({ slug, board: { id: boardId, name }, today, onClose, onDone }: EndDialogProps) {
  const t = useTranslations('boards.ending');
  const locale = useLocale();
  const actionForm = useActionForm({
    defaultValues: { endedOn: keptAsWritten(today, locale) },
    withoutConflicts: true,
    action: (values: { endedOn: string }) => endBoardAction(slug, { boardId, base: { endedOn: null }, change: values }),
    onDone,
  });
  return (
    <Dialog title={t('title')} context={name} close={t('close')} onClose={onClose}>
      <ActionForm actionForm={actionForm}>
        <p className="mb-4 text-ink-2">{t('means')}</p>
        <WhenField name="endedOn" label={t('lastDay')} when={{ precision: 'day', earliest: OLDEST_YEAR }} required />
        <FormActions submit={t('open')}>
          <TextButton onClick={onClose}>{t('cancel')}</TextButton>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
