'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { TextButton } from '@/components/ui/text-button';
import { dateActivityAction } from '@/lib/domain/activities/actions';
import type { Activity } from '@/lib/domain/activities/queries/page';
import { periodOf } from '@/lib/domain/activities/rules/when';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { keptAsWritten } from '@/lib/platform/i18n/when';

interface DateFormProps {
  readonly slug: string;
  readonly activity: Pick<Activity, 'id' | 'firstDay' | 'lastDay' | 'precision'>;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

const WHEN = { precision: 'any', earliest: OLDEST_YEAR } as const;

/** From when until when, each a day, a month or a year; without an end it is that one. */
export function DateForm({ slug, activity, onKept, onCancel }: DateFormProps) {
  const t = useTranslations('activities.when');
  const locale = useLocale();
  const period = periodOf(activity);
  const until = period === null || period.until === period.from ? null : period.until;
  const actionForm = useActionForm<{ from: string; until: string }, unknown>({
    defaultValues: { from: keptAsWritten(period?.from ?? null, locale), until: keptAsWritten(until, locale) },
    action: (_, { base, change }) => dateActivityAction(slug, { activityId: activity.id, base, change }),
    onDone: onKept,
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('from'), [setFocus]);

  return (
    <ActionForm actionForm={actionForm}>
      <div className="grid gap-x-4 gap-y-3 wide:grid-cols-2">
        <WhenField name="from" label={t('from')} hint={t('fromHint')} when={WHEN} />
        <WhenField name="until" label={t('until')} hint={t('untilHint')} when={WHEN} />
      </div>
      <FormActions submit={t('save')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
