'use client';

import { useTranslations } from 'next-intl';
import { NewTextPart } from '@/components/form/new-text-part';
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

/** One thing after the other that a side learned. */
export function LessonForm({ slug, id, side, onClose }: LessonFormProps) {
  const t = useTranslations('activities.lessons');
  return (
    <NewTextPart
      name="lesson"
      label={t(`new.${side}`)}
      hint={t('newHint')}
      close={t('close')}
      maximum={LESSON_MAX}
      add={(lesson, key) => addActivityLessonAction(slug, { activityId: id, side, lesson }, key)}
      onClose={onClose}
    />
  );
}
