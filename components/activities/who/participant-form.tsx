'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import { addActivityParticipantsAction, changeActivityParticipantsAction } from '@/lib/domain/activities/actions';
import type { Activity } from '@/lib/domain/activities/queries/page';
import { AGE_BANDS } from '@/lib/domain/activities/rules';
import { BRIEF_MAX } from '@/lib/domain/activities/rules/reading';
import { ACTOR_GROUPS, type Side } from '@/lib/domain/partnerships/rules/facts';

interface ParticipantFormProps {
  readonly slug: string;
  /** Of the activity. */
  readonly id: string;
  readonly side: Side;
  /** Null for a new one. */
  readonly line: Activity['participants'][number] | null;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** A group of one side: who they are, how old, how many. */
export function ParticipantForm({ slug, id: activityId, side, line, onKept, onCancel }: ParticipantFormProps) {
  const t = useTranslations('activities');
  const actor = useTranslations('partnerships.actor');
  const actionForm = useActionForm<{ actorGroup: string; ageBand: string; people: string }, unknown>({
    defaultValues: {
      actorGroup: line?.actorGroup ?? '',
      ageBand: line?.ageBand ?? '',
      people: line?.people === null || line === null ? '' : String(line.people),
    },
    action: (values, { key, base, change }) =>
      line === null
        ? addActivityParticipantsAction(slug, { activityId, side, ...values }, key)
        : changeActivityParticipantsAction(slug, { activityId, participantsId: line.id, base, change }),
    onDone: onKept,
  });
  const { setFocus } = actionForm.form;

  useEffect(() => setFocus('actorGroup'), [setFocus]);

  return (
    <ActionForm actionForm={actionForm}>
      <SelectField
        name="actorGroup"
        label={t('who.group')}
        rules={{ required: 'choose_group' }}
        options={ACTOR_GROUPS.map((value) => ({ value, label: actor(value) }))}
      />
      <SelectField
        name="ageBand"
        label={t('who.age')}
        options={AGE_BANDS.map((value) => ({ value, label: t(`age.${value}`) }))}
        className="mt-4"
      />
      <TextField
        name="people"
        label={t('who.people')}
        hint={t('who.peopleHint')}
        rules={{ maxLength: BRIEF_MAX }}
        autoComplete="off"
        className="mt-4 max-w-[340px]"
      />
      <FormActions submit={t('who.save')}>
        <TextButton onClick={onCancel}>{t('who.cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
