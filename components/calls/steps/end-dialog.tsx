'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Locale } from '@/lib/domain/access/rules';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { endPermanentCallAction } from '@/lib/domain/calls/actions';
import { formatWhen } from '@/lib/platform/i18n/when';
import type { StepDialogProps } from './publish-dialog';

interface EndDialogProps extends StepDialogProps {
  /** The last year that can be meant. */
  readonly lastYear: number;
}

/** Asks for the last day of a permanent call. */
export function EndDialog({ slug, call: { id, title, closesOn }, lastYear, onClose, onDone }: EndDialogProps) {
  const t = useTranslations('calls.steps');
  const locale = useLocale() as Locale;
  const actionForm = useActionForm({
    defaultValues: { closesOn: closesOn === null ? '' : formatWhen(closesOn, locale) },
    action: (values: { closesOn: string }, { base }) =>
      endPermanentCallAction(slug, { callId: id, base: { closesOn: base.closesOn === '' ? null : base.closesOn }, ...values }),
    onDone,
  });
  return (
    <Dialog title={t('endTitle')} context={title} close={t('close')} onClose={onClose}>
      <ActionForm actionForm={actionForm}>
        <WhenField
          name="closesOn"
          label={t('endDay')}
          hint={t('endHint')}
          required
          when={{ precision: 'day', earliest: OLDEST_YEAR, latest: lastYear }}
        />
        <FormActions submit={t('save')}>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
