'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { RadioCards } from '@/components/form/radio-cards';
import { SelectField } from '@/components/form/select-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useFocusInside } from '@/components/form/use-focus-inside';
import { TextButton } from '@/components/ui/text-button';
import { changeActivityAction } from '@/lib/domain/activities/actions';
import { ACTIVITY_STATUSES, type ActivityStatus } from '@/lib/domain/activities/rules';
import type { StatusProps } from './status-props';

interface StatusFormProps extends StatusProps {
  /** What is asked alone, when the answer before it said so. */
  readonly only?: ActivityStatus;
  readonly onKept: (status: ActivityStatus) => void;
  readonly onCancel: () => void;
}

/** What became of it; of one that did not take place why. */
export function StatusForm({ slug, activity, causes, only, onKept, onCancel }: StatusFormProps) {
  const t = useTranslations('activities');
  const box = useFocusInside();
  const { id: activityId, status: seen, cause } = activity;
  const actionForm = useActionForm<{ status: ActivityStatus; cause: string }, unknown>({
    defaultValues: { status: only ?? seen, cause: cause ?? '' },
    action: ({ status, cause: chosen }) =>
      changeActivityAction(slug, {
        activityId,
        base: { status: seen, cause },
        change: { status, ...(status === 'cancelled' ? { cause: chosen } : {}) },
      }),
    withoutConflicts: true,
    onDone: () => onKept(actionForm.form.getValues('status')),
  });
  return (
    <div ref={box}>
      <ActionForm actionForm={actionForm}>
        {only === undefined && (
          <RadioCards
            name="status"
            label={t('facts.statusQuestion')}
            rules={{ required: true }}
            options={ACTIVITY_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          />
        )}
        {actionForm.form.watch('status') === 'cancelled' && (
          <SelectField
            name="cause"
            label={t('facts.cause')}
            rules={{ required: 'choose_why_not' }}
            options={causes.map(({ code, name }) => ({ value: code, label: name }))}
            className="mt-4"
          />
        )}
        <FormActions submit={t('facts.save')}>
          <TextButton onClick={onCancel}>{t('facts.cancel')}</TextButton>
        </FormActions>
      </ActionForm>
    </div>
  );
}
