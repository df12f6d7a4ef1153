'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Locale } from '@/lib/domain/access/rules';
import { raiseEnvelopeAction } from '@/lib/domain/calls/actions';
import { REASON_MAX } from '@/lib/domain/texts/rules';
import { formatCents } from '@/lib/platform/i18n/amounts';
import { EnvelopeField } from '../register/envelope-field';
import type { StepDialogProps } from './publish-dialog';

/** Asks for another amount of a published call, and why. */
export function EnvelopeDialog({ slug, call: { id, title, envelopeCents }, onClose, onDone }: StepDialogProps) {
  const t = useTranslations('calls.steps');
  const locale = useLocale() as Locale;
  const actionForm = useActionForm({
    defaultValues: { envelope: envelopeCents === null ? '' : formatCents(envelopeCents, locale), reason: '' },
    action: (values: { envelope: string; reason: string }, { base }) =>
      raiseEnvelopeAction(slug, { callId: id, base: { envelope: base.envelope }, ...values }),
    onDone,
  });
  return (
    <Dialog title={t('envelopeTitle')} context={title} close={t('close')} onClose={onClose}>
      <ActionForm actionForm={actionForm}>
        <EnvelopeField name="envelope" label={t('envelopeNew')} required />
        <TextField
          name="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          rules={{ required: true, maxLength: REASON_MAX }}
          multiline
          className="mt-5"
        />
        <FormActions submit={t('save')}>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
