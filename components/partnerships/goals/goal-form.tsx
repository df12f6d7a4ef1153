'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/form/edit-form';
import { useCreationKey } from '@/components/form/use-creation-key';
import { useReadAgain } from '@/components/form/use-read-again';
import { useSave } from '@/components/form/use-save';
import { addGoalAction } from '@/lib/domain/partnerships/actions';
import { GOAL_MAX, type Side } from '@/lib/domain/partnerships/rules/facts';

interface GoalFormProps {
  readonly slug: string;
  /** Of the partnership. */
  readonly id: string;
  readonly side: Side;
  readonly onClose: () => void;
}

/** Adds one goal after the other; the field stays open and empties itself. */
export function GoalForm({ slug, id, side, onClose }: GoalFormProps) {
  const t = useTranslations('partnerships.goals');
  const saving = useSave();
  const { readAgain } = useReadAgain();
  const key = useCreationKey();
  const [draft, setDraft] = useState('');

  function add(goal: string) {
    saving.save(() => addGoalAction(slug, { partnershipId: id, side, goal }, key.keyOf(goal)), {
      onSaved: () => {
        key.forget();
        setDraft('');
        readAgain();
      },
    });
  }

  return (
    <div className="pt-3">
      <EditForm
        multiline
        saving={saving}
        name="goal"
        label={t('new')}
        hint={t('newHint')}
        rules={{ required: true, maxLength: GOAL_MAX }}
        text={draft}
        onType={setDraft}
        isUnsaved={draft.trim() !== ''}
        onSend={add}
        onClose={onClose}
        close={t('close')}
      />
    </div>
  );
}
