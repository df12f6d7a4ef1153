'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/form/edit-form';
import { useCreationKey } from '@/components/form/use-creation-key';
import { useReadAgain } from '@/components/form/use-read-again';
import { useSave } from '@/components/form/use-save';
import { addActivityLessonAction } from '@/lib/domain/activities/actions';
import { LESSON_MAX } from '@/lib/domain/activities/rules';
import type { Side } from '@/lib/domain/partnerships/rules/facts';

interface LessonFormProps {
  readonly slug: string;
  /** Of the activity. */
  readonly id: string;
  readonly side: Side;
  readonly onClose: () => void;
}

/** Adds one thing that was learned after the other; the field stays open and empties itself. */
export function LessonForm({ slug, id, side, onClose }: LessonFormProps) {
  const t = useTranslations('activities.lessons');
  const saving = useSave();
  const { readAgain } = useReadAgain();
  const key = useCreationKey();
  const [draft, setDraft] = useState('');

  function add(lesson: string) {
    saving.save(() => addActivityLessonAction(slug, { activityId: id, side, lesson }, key.keyOf(lesson)), {
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
        name="lesson"
        label={t(`new.${side}`)}
        hint={t('newHint')}
        rules={{ required: true, maxLength: LESSON_MAX }}
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
