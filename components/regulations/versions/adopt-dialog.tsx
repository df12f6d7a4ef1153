'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { Dialog } from '@/components/ui/dialog';
import { LiveText } from '@/components/ui/live-text';
import { TextButton } from '@/components/ui/text-button';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { readWhen } from '@/lib/domain/calendar/rules/reading';
import { adoptVersionAction } from '@/lib/domain/regulations/actions';
import { COUNCIL_NUMBER_MAX } from '@/lib/domain/regulations/rules';
import { endedBy } from '@/lib/domain/regulations/rules/versions';
import { formatWhen } from '@/lib/platform/i18n/when';
import type { AdoptVersionProps } from './version-props';

interface AdoptDialogProps extends AdoptVersionProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

interface Decision {
  councilDate: string;
  councilNumber: string;
  inForceFrom: string;
}

/** Asks for the day and number of the decision and from when on it holds, and says which version ends by it. */
export function AdoptDialog({ slug, version, adopted, lastYear, onClose, onDone }: AdoptDialogProps) {
  const t = useTranslations('regulations.adopt');
  const locale = useLocale();
  const actionForm = useActionForm({
    defaultValues: { councilDate: '', councilNumber: '', inForceFrom: '' },
    action: (values: Decision) => adoptVersionAction(slug, { versionId: version.id, ...values }),
    onDone,
  });
  const typed = readWhen(actionForm.form.watch('inForceFrom'), 'day');
  const ended = typed.ok && typed.value !== null ? endedBy(adopted, typed.value) : null;
  const day = { precision: 'day', earliest: OLDEST_YEAR, latest: lastYear } as const;
  return (
    <Dialog title={t('title', { no: version.no })} context={t('context')} close={t('close')} onClose={onClose}>
      <ActionForm actionForm={actionForm}>
        <WhenField name="councilDate" label={t('councilDate')} required when={day} />
        <TextField
          name="councilNumber"
          label={t('councilNumber')}
          hint={t('councilNumberHint')}
          rules={{ required: true, maxLength: COUNCIL_NUMBER_MAX }}
          autoComplete="off"
          className="mt-5 max-w-[340px]"
        />
        <WhenField name="inForceFrom" label={t('inForceFrom')} required when={day} className="mt-5" />
        <p className="mt-3 text-s" aria-live="polite">
          <LiveText>{ended === null ? t('fixed') : t('ends', { no: ended.version.no, day: formatWhen(ended.lastDay, locale) })}</LiveText>
        </p>
        <FormActions submit={t('submit')}>
          <TextButton onClick={onClose}>{t('cancel')}</TextButton>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
