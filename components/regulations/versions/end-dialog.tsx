'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { Dialog } from '@/components/ui/dialog';
import { TextButton } from '@/components/ui/text-button';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { endVersionAction } from '@/lib/domain/regulations/actions';
import { keptAsWritten } from '@/lib/platform/i18n/when';
import type { EndVersionProps } from './version-props';

interface EndDialogProps extends EndVersionProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks for the last day on which a version holds; empty is that nobody ended it. */
export function EndDialog({ slug, version: { id, no, inForceUntil }, lastYear, onClose, onDone }: EndDialogProps) {
  const t = useTranslations('regulations.end');
  const locale = useLocale();
  const actionForm = useActionForm({
    defaultValues: { inForceUntil: keptAsWritten(inForceUntil, locale) },
    action: (_: { inForceUntil: string }, { base, change }) => endVersionAction(slug, { versionId: id, base, change }),
    onDone,
  });
  return (
    <Dialog title={t('title', { no })} context={t('context')} close={t('close')} onClose={onClose}>
      <ActionForm actionForm={actionForm}>
        <WhenField name="inForceUntil" label={t('lastDay')} when={{ precision: 'day', earliest: OLDEST_YEAR, latest: lastYear }} />
        <FormActions submit={t('submit')}>
          <TextButton onClick={onClose}>{t('cancel')}</TextButton>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
