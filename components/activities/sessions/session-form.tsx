'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { RadioCards } from '@/components/form/radio-cards';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { TextButton } from '@/components/ui/text-button';
import { addActivitySessionAction, changeActivitySessionAction } from '@/lib/domain/activities/actions';
import type { Activity } from '@/lib/domain/activities/queries/page';
import { SESSION_KINDS, SESSION_WHAT_MAX } from '@/lib/domain/activities/rules';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { keptAsWritten } from '@/lib/platform/i18n/when';

interface SessionFormProps {
  readonly slug: string;
  /** Of the activity. */
  readonly id: string;
  /** Null for a new one. */
  readonly session: Activity['sessions'][number] | null;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** A preparation or a follow-up; its day may still be open. */
export function SessionForm({ slug, id: activityId, session, onKept, onCancel }: SessionFormProps) {
  const t = useTranslations('activities');
  const locale = useLocale();
  const actionForm = useActionForm<{ kind: string; day: string; what: string }, unknown>({
    defaultValues: {
      kind: session?.kind ?? '',
      day: keptAsWritten(session?.day ?? null, locale),
      what: session?.what ?? '',
    },
    action: (values, { key, base, change }) =>
      session === null
        ? addActivitySessionAction(slug, { activityId, ...values }, key)
        : changeActivitySessionAction(slug, { activityId, sessionId: session.id, base, change }),
    onDone: onKept,
  });
  return (
    <ActionForm actionForm={actionForm}>
      <RadioCards
        name="kind"
        label={t('sessions.kind')}
        rules={{ required: true }}
        options={SESSION_KINDS.map((value) => ({ value, label: t(`session.${value}`) }))}
      />
      <WhenField
        name="day"
        label={t('sessions.day')}
        hint={t('sessions.dayHint')}
        when={{ precision: 'day', earliest: OLDEST_YEAR }}
        className="mt-4"
      />
      <TextField
        name="what"
        label={t('sessions.what')}
        hint={t('sessions.whatHint')}
        rules={{ maxLength: SESSION_WHAT_MAX }}
        autoComplete="off"
        className="mt-4"
      />
      <FormActions submit={t('sessions.save')}>
        <TextButton onClick={onCancel}>{t('sessions.cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
