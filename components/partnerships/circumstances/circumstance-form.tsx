'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { TextButton } from '@/components/ui/text-button';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { addCircumstanceAction, changeCircumstanceAction } from '@/lib/domain/partnerships/actions';
import { REMARK_MAX } from '@/lib/domain/partnerships/rules/circumstances';
import { keptAsWritten } from '@/lib/platform/i18n/when';
import type { Result } from '@/lib/platform/result';
import type { Circumstance } from './circumstance-line';

interface CircumstanceFormProps {
  readonly slug: string;
  /** The partnership. */
  readonly id: string;
  /** Null for a new one. */
  readonly circumstance: Circumstance | null;
  readonly terms: readonly { readonly code: string; readonly name: string }[];
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

interface Values {
  circumstance: string;
  fromDate: string;
  untilDate: string;
  remark: string;
}

/** What stood in the way, from which day, until which day or still, and a remark. */
export function CircumstanceForm({ slug, id, circumstance, terms, onKept, onCancel }: CircumstanceFormProps) {
  const t = useTranslations('partnerships.circumstances');
  const locale = useLocale();
  const actionForm = useActionForm<Values, unknown>({
    defaultValues: {
      circumstance: circumstance?.circumstance ?? '',
      fromDate: keptAsWritten(circumstance?.fromDate, locale),
      untilDate: keptAsWritten(circumstance?.untilDate, locale),
      remark: circumstance?.remark ?? '',
    },
    action: (values, { key, base, change }): Promise<Result<unknown>> => {
      if (circumstance === null) return addCircumstanceAction(slug, { partnershipId: id, ...values }, key);
      return changeCircumstanceAction(slug, { partnershipId: id, circumstanceId: circumstance.id, base, change });
    },
    onDone: onKept,
  });
  return (
    <ActionForm actionForm={actionForm}>
      <SelectField
        name="circumstance"
        label={t('what')}
        rules={{ required: 'choose_circumstance' }}
        options={terms.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <div className="mt-4 grid gap-4 wide:grid-cols-2">
        <WhenField name="fromDate" label={t('fromDate')} hint={t('fromHint')} required when={{ precision: 'day', earliest: OLDEST_YEAR }} />
        <WhenField name="untilDate" label={t('untilDate')} hint={t('untilHint')} when={{ precision: 'day', earliest: OLDEST_YEAR }} />
      </div>
      <TextField name="remark" label={t('remark')} rules={{ maxLength: REMARK_MAX }} multiline className="mt-4" />
      <FormActions submit={t('save')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
