'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { TextButton } from '@/components/ui/text-button';
import { setAppealTextAction } from '@/lib/domain/regulations/actions';
import { APPEAL_TEXT_MAX } from '@/lib/domain/regulations/rules';
import { formatWhen } from '@/lib/platform/i18n/when';
import type { AppealView } from './appeal-props';

interface AppealFormProps {
  readonly slug: string;
  readonly view: AppealView | null;
  readonly today: string;
  readonly lastYear: number;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** From which day on, and what letters say then. The day of a text that stands there stays. */
export function AppealForm({ slug, view, today, lastYear, onKept, onCancel }: AppealFormProps) {
  const t = useTranslations('regulations.appeal');
  const locale = useLocale();
  const actionForm = useActionForm({
    defaultValues: { fromDate: formatWhen(view?.fromDate ?? today, locale), text: view?.text ?? '' },
    withoutConflicts: true,
    action: (values: { fromDate: string; text: string }) => setAppealTextAction(slug, { ...values, base: { text: view?.text ?? '' } }),
    onDone: onKept,
  });
  return (
    <ActionForm actionForm={actionForm}>
      {view === null ? (
        <WhenField
          name="fromDate"
          label={t('fromDate')}
          required
          when={{ precision: 'day', earliest: Number(today.slice(0, 4)), latest: lastYear }}
        />
      ) : (
        <p className="font-semibold">{t('from', { day: formatWhen(view.fromDate, locale) })}</p>
      )}
      <TextField
        name="text"
        label={t('text')}
        hint={t('textHint')}
        rules={{ required: true, maxLength: APPEAL_TEXT_MAX }}
        multiline
        autoComplete="off"
        className="mt-5"
      />
      <FormActions submit={t('save')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
